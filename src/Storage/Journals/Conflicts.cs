using System.Globalization;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Storage.Rows;
using Alliage.Storage.Studies;
using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Journals;

/// <summary>
/// What stands against a change because of what others did after its author looked: the row itself was changed; its
/// source's text was changed, so that its offsets point elsewhere; the row that it names is gone; it takes away
/// something that others have built on; it works on a second reading whose state is another one now; or it changes what a
/// joint page is made of, and the page was made.
/// </summary>
internal static class Conflicts
{
    /// <exception cref="ProblemException">
    /// <c>changed-meanwhile</c>, once for each row concerned: kind, key, who, when. <c>study-replaced</c> where what was
    /// seen is not of this study any more.
    /// </exception>
    public static void Refuse(Statements statements, StudyRecord study, long seen, IReadOnlyList<StudyChange> changes)
    {
        if (seen < study.ReplacedAt || seen > study.Revision)
        {
            throw ProblemException.Of("study-replaced", study.Name);
        }

        var latest = JournalTable.Lines(statements, study.Number, seen).GroupBy(l => l.Id).ToDictionary(g => g.Key, g => g.Last());
        var builtOn = new Lazy<ILookup<RowId, JournalLine>>(() => BuiltOn(latest.Values));
        var problems = latest.Count == 0 ? [] : changes
            .SelectMany(c => Against(c, latest, builtOn))
            .Distinct()
            .Select(l => Problem.Of("changed-meanwhile", l.Id.Kind, l.Id.Key, l.By, l.At.ToString("u", CultureInfo.InvariantCulture)))
            .ToList();
        if (problems.Count > 0)
        {
            throw new ProblemException(problems);
        }
    }

    private static IEnumerable<JournalLine> Against(
        StudyChange change, Dictionary<RowId, JournalLine> latest, Lazy<ILookup<RowId, JournalLine>> builtOn)
    {
        switch (change)
        {
            case StudyChange.Put(var row):
                var kind = RowKinds.Of(row);
                return
                [
                    .. Of(latest, new RowId(kind.Name, row.Key)),
                    .. TextsUnder(kind, kind.Parents(row), latest),
                    .. kind.Parents(row).SelectMany(p => Of(latest, p)).Where(l => l.After is null),
                    .. row is ReaderCoding or Settlement ? kind.Parents(row).Where(p => p.Kind == "second-reading").SelectMany(p => Of(latest, p)) : [],
                    .. row is SecondReading ? builtOn.Value[new RowId(kind.Name, row.Key)] : [],
                    .. MadeUnder(row, latest),
                ];
            case StudyChange.Remove(var row):
                var removed = RowKinds.Of(row);
                var id = new RowId(removed.Name, row.Key);
                return [.. Of(latest, id), .. TextsUnder(removed, removed.Parents(row), latest), .. builtOn.Value[id], .. MadeUnder(row, latest)];
            case StudyChange.PutText(var source, _):
                var text = new RowId("source", source);
                return
                [
                    .. Of(latest, new RowId(JournalLine.Text, source)),
                    .. Of(latest, text).Where(l => l.After is null),
                    .. builtOn.Value[text],
                ];
            case StudyChange.PutOriginal(var source, _):
                return [.. Of(latest, new RowId(JournalLine.Original, source)), .. Of(latest, new RowId("source", source)).Where(l => l.After is null)];
            case StudyChange.Undoes:
                return [];
            default:
                throw new InvalidOperationException($"No such change: {change.GetType().Name}.");
        }
    }

    /// <summary>The joint page that was made, or put away, while an owner changed what it is made of.</summary>
    private static IEnumerable<JournalLine> MadeUnder(StudyRow row, Dictionary<RowId, JournalLine> latest) =>
        row is Release release ? Of(latest, new RowId("joint-page", release.Alliance)) : [];

    private static IEnumerable<JournalLine> TextsUnder(RowKind kind, IEnumerable<RowId> parents, Dictionary<RowId, JournalLine> latest) =>
        kind.IsAnchored ? parents.Where(p => p.Kind == "source").SelectMany(p => Of(latest, new RowId(JournalLine.Text, p.Key))) : [];

    private static IEnumerable<JournalLine> Of(Dictionary<RowId, JournalLine> latest, RowId id) =>
        latest.TryGetValue(id, out var line) ? [line] : [];

    private static ILookup<RowId, JournalLine> BuiltOn(IEnumerable<JournalLine> lines) => lines
        .Where(l => !l.IsBesideRow)
        .Select(l => (Line: l, l.RowAfter))
        .Where(l => l.RowAfter is not null)
        .SelectMany(l => l.Line.Kind.Parents(l.RowAfter!), (l, parent) => (parent, l.Line))
        .ToLookup(l => l.parent, l => l.Line);
}
