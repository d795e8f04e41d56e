using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Workshop;
using Alliage.Workbench.Codebook;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Workshop;

/// <summary>What a study could take over from its framework's suggestions.</summary>
public sealed record SuggestedForStudy(OpenedStudy Opened, SuggestedLinks Suggested);

/// <summary>Links codes of a study that its framework suggests, or adds them. Nothing is done that was not chosen.</summary>
public sealed class SuggestCodes(OpenStudy open, EditCodebook codebook)
{
    /// <summary>What there is to choose from. Problems of opening the study.</summary>
    public async Task<Result<SuggestedForStudy>> Run(string study, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        return opened.Succeeded
            ? new SuggestedForStudy(opened.Value, SuggestedLinks.Of(opened.Value.Study, opened.Value.Framework))
            : Result<SuggestedForStudy>.Failed(opened.Problems);
    }

    /// <summary>Links the codes, in one revision. Problems of <see cref="EditCodebook"/>.</summary>
    public Task<Result<Edited>> Link(Edit edit, IReadOnlyList<(string Code, string Indicator)> links, CancellationToken stop) =>
        codebook.Run(edit, [.. links.Select(l => new CodebookStep.Link(l.Code, l.Indicator))], stop);

    /// <summary>Adds a code for each indicator, in its words, and links it. Problems of <see cref="EditCodebook"/> and of opening.</summary>
    /// <param name="edit">Who, and what they saw.</param>
    /// <param name="indicators">Ids of the indicators.</param>
    /// <param name="language">Language of the codebook.</param>
    /// <param name="stop">Stops it before anything is changed.</param>
    public async Task<Result<Edited>> Add(Edit edit, IReadOnlyList<string> indicators, string language, CancellationToken stop)
    {
        var opened = await open.Run(edit.Study, null, stop);
        if (!opened.Succeeded)
        {
            return Result<Edited>.Failed(opened.Problems);
        }

        var (names, known) = (opened.Value.Framework.In(language), opened.Value.Framework.Framework.Index.Indicators);
        var taken = opened.Value.Study.Codes.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return await codebook.Run(edit, [.. indicators.Where(known.ContainsKey).SelectMany(id => Steps(known[id], names, taken))], stop);
    }

    private static IEnumerable<CodebookStep> Steps(Indicator indicator, FrameworkWording names, HashSet<string> taken)
    {
        var wished = indicator.SuggestedCodes.FirstOrDefault(c => !taken.Contains(c)) ?? indicator.Id;
        var id = Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? wished : $"{wished}-{i}").First(taken.Add);
        var key = $"indicator.{indicator.Id}.";
        var description = new CodeDescription(
            names[key + "name"],
            names.Texts.GetValueOrDefault(key + "definition"),
            names.Texts.GetValueOrDefault(key + "example"),
            names.Texts.GetValueOrDefault(key + "counter-example"));
        return [new CodebookStep.Create(description, null, id), new CodebookStep.Link(id, indicator.Id)];
    }
}
