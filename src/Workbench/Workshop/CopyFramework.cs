using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Workshop;

/// <summary>A copy that is asked for.</summary>
/// <param name="From">Id of the framework to copy.</param>
/// <param name="Version">Its version; null for the newest.</param>
/// <param name="Id">Id of the copy.</param>
/// <param name="Name">Its name.</param>
/// <param name="By">Who copies.</param>
public sealed record FrameworkCopy(string From, string? Version, string Id, LocalText Name, string By);

/// <summary>Copies a framework of any kind, with all its words, as a draft under another id.</summary>
public sealed class CopyFramework(FrameworkIds ids, OwnFrameworks frameworks, IFrameworkStore store, TimeProvider clock)
{
    /// <summary>Problems of <see cref="FrameworkIds"/>, of reading, <c>framework-name-missing</c>, <c>name-missing</c>.</summary>
    public async Task<Result<KeptDraft>> Run(FrameworkCopy asked, CancellationToken stop)
    {
        var read = asked.Version is { } version
            ? await frameworks.Read(asked.From, version, stop)
            : await frameworks.Read(asked.From, stop);
        List<Problem> problems = [.. await ids.Problems(asked.Id, stop), .. read.Problems];
        if (asked.Name.IsEmpty)
        {
            problems.Add(Problem.Of(WorkshopProblems.NameMissing));
        }

        if (string.IsNullOrWhiteSpace(asked.By))
        {
            problems.Add(Problem.Of(EditCase.NameMissing));
        }

        return problems.Count > 0
            ? Result<KeptDraft>.Failed(problems)
            : await store.Save(
                asked.Id, 0, FrameworkFile.Write(Copied(read.Value, asked)), new(asked.By.Trim(), clock.GetUtcNow().UtcDateTime), stop);
    }

    private static WordedFramework Copied(WordedFramework from, FrameworkCopy asked) => new(
        from.Framework with { Id = asked.Id, Version = "1.0" },
        [.. from.Wordings.Select(w => w with { Texts = Named(w, asked.Name) })]);

    private static Dictionary<string, string> Named(FrameworkWording wording, LocalText name)
    {
        var texts = wording.Texts.ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal);
        if ((wording.Language == "fr" ? name.Fr : name.En) is { } given)
        {
            texts["name"] = given;
        }
        else
        {
            texts.Remove("name");
        }

        return texts;
    }
}
