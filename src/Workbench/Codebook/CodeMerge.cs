using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Codebook;

/// <summary>
/// What follows a code that goes over into another: its codings, of which those that say the same of one passage by one
/// coder become one, the summaries that rest on them, and the memos about either.
/// </summary>
internal sealed class CodeMerge(Study study)
{
    private readonly List<Problem> problems = [];

    // By id: the coding as it stands now; null for one that was folded into another.
    private readonly Dictionary<string, Coding?> changed = [];

    // Which coding stands for one that was folded.
    private readonly Dictionary<string, string> standsFor = [];
    private readonly Dictionary<string, string> codeStandsFor = [];

    public IReadOnlyList<Problem> Problems => problems;

    public IEnumerable<StudyChange> Changes =>
    [
        .. All().Where(c => changed.TryGetValue(c.Id, out var now) && now is null).Select(c => new StudyChange.Remove(c)),
        .. changed.Values.OfType<Coding>().Select(c => new StudyChange.Put(c)),
        .. study.Cases.SelectMany(c => c.Summaries).Where(s => s.Codings.Any(standsFor.ContainsKey)).Select(s => new StudyChange.Put(
            s with { Codings = [.. s.Codings.Select(c => Last(c, standsFor)).Distinct()] })),
        .. OfReaders().Where(c => codeStandsFor.ContainsKey(c.Code)).Select(c => new StudyChange.Put(c with { Code = Last(c.Code, codeStandsFor) })),
        .. study.Memos.Select(m => (Before: m, After: Moved(m))).Where(m => m.Before != m.After).Select(m => new StudyChange.Put(m.After)),
    ];

    /// <summary>How many codings a code has now, those of second readings included.</summary>
    public int CodingsOf(string code) => Standing().Count(c => c.Code == code) + OfReaders().Count(c => Last(c.Code, codeStandsFor) == code);

    public void Take(string id, string into)
    {
        codeStandsFor[id] = into;
        var places = Standing().Where(c => c.Code == into).ToLookup(Place);
        foreach (var coding in Standing().Where(c => c.Code == id).ToList())
        {
            var twin = places[Place(coding)].FirstOrDefault();
            if (twin is null)
            {
                changed[coding.Id] = coding with { Code = into };
            }
            else if (twin.Denies != coding.Denies)
            {
                problems.Add(Problem.Of(CodebookProblems.MergeContradicts, id, into, coding.Coder, coding.Quote));
            }
            else
            {
                changed[coding.Id] = null;
                standsFor[coding.Id] = twin.Id;
                if (coding.Settled && !twin.Settled)
                {
                    changed[twin.Id] = twin with { Settled = true };
                }
            }
        }
    }

    private IEnumerable<ReaderCoding> OfReaders() => study.SecondReadings.SelectMany(r => r.Codings);

    private IEnumerable<Coding> All() => study.Cases.SelectMany(c => c.Sources).SelectMany(s => s.Codings);

    private IEnumerable<Coding> Standing() => All().Select(c => changed.TryGetValue(c.Id, out var now) ? now : c).OfType<Coding>();

    private Memo Moved(Memo memo) =>
        memo.About.StartsWith("code/", StringComparison.Ordinal) ? memo with { About = "code/" + Last(memo.About[5..], codeStandsFor) }
        : memo.About.StartsWith("coding/", StringComparison.Ordinal) ? memo with { About = "coding/" + Last(memo.About[7..], standsFor) }
        : memo;

    private static string Last(string id, Dictionary<string, string> next)
    {
        while (next.TryGetValue(id, out var other))
        {
            id = other;
        }

        return id;
    }

    private static (string Source, int Start, int End, string Coder) Place(Coding coding) =>
        (coding.Source, coding.Start, coding.End, coding.Coder);
}
