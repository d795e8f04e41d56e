using System.Globalization;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Core.Studies.Pasting;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Alliances;

/// <summary>Alliances as they would stand in the study: under their ids.</summary>
/// <param name="Study">The study as it stands.</param>
/// <param name="Revision">The revision seen.</param>
/// <param name="Pasted">What was read from the text.</param>
/// <param name="Alliances">The alliances with the ids that they would have.</param>
/// <param name="Problems">All that is wrong, by line; while there is any, nothing would be entered.</param>
public sealed record AlliancesPreview(
    Study Study, long Revision, PastedAlliances Pasted, IReadOnlyList<EnteredAlliance> Alliances, IReadOnlyList<Problem> Problems);

/// <summary>Enters alliances with their two firms, one or many, in one change; where anything is wrong, none.</summary>
public sealed class EnterAlliances(ChangeStudy change, StudyFinder finder)
{
    // They would stand at the addresses of the forms that enter one.
    private static readonly string[] Reserved = ["new", "paste"];

    /// <summary>What a pasted table would enter, and all that is wrong with it. Nothing is changed. Problems of finding the study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="text">The table as it was pasted.</param>
    /// <param name="language">Language of its texts where a heading does not say.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<AlliancesPreview>> Preview(string study, string text, string language, CancellationToken stop)
    {
        var found = await finder.Find(study, stop);
        if (!found.Succeeded)
        {
            return Result<AlliancesPreview>.Failed(found.Problems);
        }

        var pasted = PastedAlliances.Of(text, language);
        var named = Named(pasted.Alliances, found.Value.Study);
        var known = pasted.Problems.Select(p => p.Line).ToHashSet();
        var problems = pasted.Problems.Concat(Problems(named, found.Value.Study).Where(p => !known.Contains(p.Line)));
        return new AlliancesPreview(found.Value.Study, found.Value.Revision, pasted, named, [.. problems.OrderBy(p => p.Line)]);
    }

    /// <summary>Enters a pasted table. All that <see cref="Preview"/> finds wrong, and problems of changing the study.</summary>
    public async Task<Result<Edited>> Run(Edit edit, string text, string language, CancellationToken stop)
    {
        var pasted = PastedAlliances.Of(text, language);
        return pasted.Problems.Count > 0 ? Result<Edited>.Failed(pasted.Problems) : await Run(edit, pasted.Alliances, stop);
    }

    /// <summary>Enters these alliances; one without an id is given one. <see cref="PasteProblems.AllianceTaken"/>, findings, and problems of changing the study.</summary>
    public Task<Result<Edited>> Run(Edit edit, IReadOnlyList<EnteredAlliance> alliances, CancellationToken stop) => change.Run(
        edit,
        editing =>
        {
            var named = Named(alliances, editing.Study);
            var problems = Problems(named, editing.Study);
            return Task.FromResult(problems.Count > 0
                ? Result<IReadOnlyList<StudyChange>>.Failed(problems)
                : Result<IReadOnlyList<StudyChange>>.Of(
                    [.. named.SelectMany(n => n.Firms.Prepend<StudyRow>(n.Alliance)).Select(r => new StudyChange.Put(r))]));
        },
        stop);

    // An id made of a pseudonym would keep it when the name is replaced: an alliance without id is given a number.
    private static IReadOnlyList<EnteredAlliance> Named(IReadOnlyList<EnteredAlliance> alliances, Study study)
    {
        var taken = study.Cases.Select(c => c.Alliance.Id).Concat(alliances.Select(Given)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var number = 0;
        return [.. alliances.Select(a => a.Named(Given(a) is { Length: > 0 } given ? given : Free()))];

        string Free()
        {
            string id;
            do
            {
                id = "alliance-" + (++number).ToString("00", CultureInfo.InvariantCulture);
            }
            while (!taken.Add(id));

            return id;
        }
    }

    private static string Given(EnteredAlliance entered) =>
        StudyId.IsValid(entered.Alliance.Id) ? entered.Alliance.Id : PlainId.Of(entered.Alliance.Id) ?? "";

    private static IReadOnlyList<Problem> Problems(IReadOnlyList<EnteredAlliance> named, Study study)
    {
        var problems = new List<Problem>();
        var taken = study.Cases.Select(c => c.Alliance.Id).Concat(Reserved).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var entered in named)
        {
            if (!taken.Add(entered.Alliance.Id))
            {
                problems.Add(new Problem(PasteProblems.AllianceTaken, null, entered.Line, entered.Alliance.Id));
            }

            problems.AddRange(entered.Firms.Where(f => f.Pseudonym.Length == 0)
                .Select(f => new Problem(PasteProblems.FirmMissing, null, entered.Line, Keyword.Of(f.Voice))));
            var contents = new StudyContents(
                new StudyRows { Settings = study.Settings, Alliances = [entered.Alliance], Firms = entered.Firms },
                new Dictionary<string, string>(),
                new Dictionary<string, ReadOnlyMemory<byte>>());
            problems.AddRange(StudyChecks.Of(contents, null).Where(f => f.Row is Alliance or Firm).Select(f => f.At(null) with { File = null, Line = entered.Line }));
        }

        return problems;
    }
}
