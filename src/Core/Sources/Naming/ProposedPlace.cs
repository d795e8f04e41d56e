using Alliage.Core.Sources.Themes;
using Alliage.Core.Studies;

namespace Alliage.Core.Sources.Naming;

/// <summary>Whose a file probably is, by its name alone.</summary>
/// <param name="Alliance">Id of the alliance; null where the name does not tell.</param>
/// <param name="Account">The account; null where the name does not tell.</param>
public sealed record ProposedPlace(string? Alliance, Account? Account)
{
    private static readonly HashSet<string> RecordWords = ["record", "dossier", "document", "doc", "plaquette", "leaflet"];

    /// <summary>
    /// Reads a name: an alliance's id or a firm's pseudonym in it, the longest, then the first; and <c>A</c> or <c>B</c> by
    /// itself (<c>pain_A.docx</c>) or right after the id (<c>Q7B.txt</c>). A pseudonym tells the voice too.
    /// </summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="study">The study whose alliances and firms are looked for.</param>
    public static ProposedPlace Of(string file, Study study)
    {
        var stem = file.LastIndexOf('.') is > 0 and var dot ? file[..dot] : file;
        var words = Words(stem);
        var best = study.Cases.SelectMany(c => Found(c, words))
            .OrderByDescending(f => f.Length).ThenBy(f => f.At).ThenByDescending(f => f.Account is not null).FirstOrDefault();
        if (best is null)
        {
            return new ProposedPlace(null, Alone(words));
        }

        List<string> rest = [.. words[..best.At], .. words[(best.At + best.Words)..]];
        return new ProposedPlace(best.Alliance, best.Account ?? Alone(rest));
    }

    private static IEnumerable<Match> Found(CaseFile @case, List<string> words)
    {
        var id = @case.Alliance.Id;
        foreach (var match in In(words, Words(id), id, null))
        {
            yield return match;
        }

        foreach (var (mark, voice) in new[] { ("a", Studies.Account.A), ("b", Studies.Account.B) })
        {
            var marked = Words(id);
            if (marked.Count > 0)
            {
                marked[^1] += mark;
            }

            foreach (var match in In(words, marked, id, voice))
            {
                yield return match;
            }
        }

        foreach (var match in @case.Firms.SelectMany(f => In(words, Words(f.Pseudonym), id, f.Voice)))
        {
            yield return match;
        }
    }

    private static IEnumerable<Match> In(List<string> words, List<string> looked, string alliance, Account? account)
    {
        for (var at = 0; looked.Count > 0 && at + looked.Count <= words.Count; at++)
        {
            if (words.Skip(at).Take(looked.Count).SequenceEqual(looked))
            {
                yield return new Match(alliance, account, at, looked.Count, looked.Sum(w => w.Length));
            }
        }
    }

    private static Account? Alone(IReadOnlyCollection<string> words)
    {
        var (a, b) = (words.Contains("a"), words.Contains("b"));
        return a && !b ? Studies.Account.A
            : b && !a ? Studies.Account.B
            : !a && words.Any(RecordWords.Contains) ? Studies.Account.Record
            : null;
    }

    private static List<string> Words(string text) => [.. FoldedWord.In(text, 0, text.Length).Select(w => w.Folded)];

    private sealed record Match(string Alliance, Account? Account, int At, int Words, int Length);
}
