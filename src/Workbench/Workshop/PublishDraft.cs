using Alliage.Core.Frameworks.Json;
using Alliage.Core.Problems;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Workshop;

/// <summary>Publishes a draft as a version that never changes again, once the check refuses nothing; the draft goes.</summary>
public sealed class PublishDraft(OpenDraft open, OwnFrameworks frameworks, IFrameworkStore store, TimeProvider clock)
{
    private const int LongestVersion = 20;

    /// <summary>What the check says, <c>framework-version-refused</c>, <c>-taken</c>, <c>framework-draft-changed</c>, <c>name-missing</c>.</summary>
    public async Task<Result<KeptVersion>> Run(DraftEdit edit, string version, CancellationToken stop)
    {
        var opened = await open.Run(edit.Id, stop);
        if (!opened.Succeeded)
        {
            return Result<KeptVersion>.Failed(opened.Problems);
        }

        List<Problem> problems = IsWritten(version) ? [] : [Problem.Of(WorkshopProblems.VersionRefused, version)];
        if (frameworks.VersionsOf(edit.Id).Any(v => v.Version == version))
        {
            problems.Add(Problem.Of(WorkshopProblems.VersionTaken, edit.Id, version));
        }

        if (string.IsNullOrWhiteSpace(edit.By))
        {
            problems.Add(Problem.Of(EditCase.NameMissing));
        }

        problems.AddRange(opened.Value.Problems);
        if (problems.Count > 0)
        {
            return Result<KeptVersion>.Failed(problems);
        }

        var worded = opened.Value.Worded!;
        var text = FrameworkFile.Write(worded with { Framework = worded.Framework with { Version = version } });
        return await store.Publish(new(edit.Id, version, text, clock.GetUtcNow().UtcDateTime, edit.By.Trim()), edit.Seen, stop);
    }

    /// <summary>The version that would follow: the last number of the newest, one more.</summary>
    public string Next(string id)
    {
        var newest = frameworks.VersionsOf(id) is [.., var last] ? last.Version : null;
        var parts = newest?.Split('.') ?? [];
        return newest is null ? "1.0"
            : int.TryParse(parts[^1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number < int.MaxValue
                ? string.Join('.', [.. parts[..^1], (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)])
                : newest + ".1";
    }

    // It becomes part of a file's name.
    internal static bool IsWritten(string version) =>
        version.Length is > 0 and <= LongestVersion && version.Split('.', '-').All(p => p.Length > 0 && p.All(char.IsAsciiLetterOrDigit));
}
