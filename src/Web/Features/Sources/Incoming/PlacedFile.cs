using System.Globalization;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Sources;

namespace Alliage.Web.Features.Sources.Incoming;

/// <summary>What stands in the form for one file: whether it is taken, and whose it is.</summary>
public sealed record PlacedFile(bool Takes, string Alliance, string Account, string HeardOn)
{
    public static string Field(string name, int file) => $"{name}.{file.ToString(CultureInfo.InvariantCulture)}";

    public static PlacedFile Of(IFormCollection form, int file) => new(
        form[Field("take", file)].Count > 0,
        form[Field("alliance", file)].ToString(),
        form[Field("account", file)].ToString(),
        form[Field("heard", file)].ToString().Trim());

    /// <summary>What the file's name tells; where it does not, what was asked for.</summary>
    public static PlacedFile Proposed(ReadTranscript read, string? alliance, string? account) => new(
        read.Transcript is not null && !read.Remarks.Any(r => r.Id is SourceProblems.SameText or SourceProblems.SameFile),
        read.Place.Alliance ?? alliance ?? "",
        read.Place.Account is { } told ? Keyword.Of(told) : account ?? "",
        "");

    /// <summary>The source to add, or all that is missing of it.</summary>
    public Result<IncomingSource> Read(TranscriptFile file)
    {
        var problems = new List<Problem>();
        var account = Keyword.Read<Account>(Account);
        DateOnly? heard = DateOnly.TryParseExact(HeardOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        if (Alliance.Length == 0 || account is null)
        {
            problems.Add(Problem.Of("incoming-no-place", file.Name));
        }

        if (HeardOn.Length > 0 && heard is null)
        {
            problems.Add(Problem.Of("incoming-day", file.Name, HeardOn));
        }

        return problems.Count > 0 ? Result<IncomingSource>.Failed(problems) : new IncomingSource(file, Alliance, account!.Value, heard);
    }
}
