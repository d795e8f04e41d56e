using System.Globalization;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Studies;

namespace Alliage.Web.Features.Studies.Beginning;

/// <summary>What stands in the form of a new study.</summary>
internal sealed record StudyTyped
{
    public const string Blank = "blank";

    public const string Suggested = "suggested";

    public string Name { get; init; } = "";

    public string TitleFr { get; init; } = "";

    public string TitleEn { get; init; } = "";

    public IReadOnlyList<string> Languages { get; init; } = [];

    public string OtherLanguages { get; init; } = "";

    public string Framework { get; init; } = "";

    public string Codebook { get; init; } = Suggested;

    public string Until { get; init; } = "";

    public static StudyTyped Of(IFormCollection form) => new()
    {
        Name = form["name"].ToString().Trim(),
        TitleFr = form["title.fr"].ToString().Trim(),
        TitleEn = form["title.en"].ToString().Trim(),
        Languages = [.. form["language"].OfType<string>()],
        OtherLanguages = form["other"].ToString().Trim(),
        Framework = form["framework"].ToString(),
        Codebook = form["codebook"].ToString(),
        Until = form["until"].ToString().Trim(),
    };

    /// <summary>The study that is asked for, or that the day typed is none.</summary>
    public Result<NewStudy> Read(string by, string spoken)
    {
        DateOnly? until = DateOnly.TryParseExact(Until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var asked = new NewStudy(
            Name,
            new LocalText(TitleFr.Length > 0 ? TitleFr : null, TitleEn.Length > 0 ? TitleEn : null),
            [.. Languages.Concat(OtherLanguages.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)).Distinct()],
            Framework,
            Codebook == Blank ? null : spoken,
            until,
            by);
        return Until.Length > 0 && until is null ? Result<NewStudy>.Failed(Problem.Of("new-study-day", Until)) : asked;
    }
}
