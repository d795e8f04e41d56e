using System.Globalization;
using Alliage.Core.Search;
using Alliage.Core.Studies;

namespace Alliage.Core.Redactions;

/// <summary>
/// What in a study may tell a reader who its people are: proposals to look at before it is given away. Nothing here is
/// sure to be a name, and a name may be missed: a person reads.
/// </summary>
/// <param name="InTexts">Words in the texts, kind by kind, the most frequent first.</param>
/// <param name="Firms">Firms whose trade or town is told, in the study's order.</param>
public sealed record IdentifyingTraces(IReadOnlyList<Trace> InTexts, IReadOnlyList<FirmTrace> Firms)
{
    private const int ContextLength = 40;

    /// <summary>Looks through the texts of a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="texts">The text of a source; null where there is none.</param>
    public static IdentifyingTraces Of(Study study, Func<string, string?> texts)
    {
        var read = study.Cases.SelectMany(c => c.Sources).Select(s => (s.Source.Id, Text: texts(s.Source.Id) ?? "")).ToList();
        var known = KnownNames(study);
        var matcher = new NameMatcher(known.Select((name, at) => new Pseudonym(name, at.ToString(CultureInfo.InvariantCulture))));
        var found = new Dictionary<(TraceKind, string), Seen>();
        foreach (var (source, text) in read)
        {
            var taken = new List<(int Start, int End)>();
            foreach (var place in matcher.In(text))
            {
                taken.Add((place.Start, place.End));
                Add(found, TraceKind.Known, known[int.Parse(place.Words, CultureInfo.InvariantCulture)], source, text, place.Start, place.End);
            }

            foreach (var (kind, start, end) in ContactDetails.In(text))
            {
                taken.Add((start, end));
                Add(found, kind, text[start..end], source, text, start, end);
            }

            foreach (var (start, end) in CapitalisedNames.In(text).Where(n => !taken.Exists(t => t.Start < n.End && t.End > n.Start)))
            {
                Add(found, TraceKind.Name, text[start..end], source, text, start, end);
            }
        }

        return new(
            [
                .. found.OrderBy(f => f.Key.Item1).ThenByDescending(f => f.Value.Places)
                    .Select(f => new Trace(f.Key.Item1, f.Value.Words, f.Value.Places, f.Value.Sources, f.Value.Context)),
            ],
            [
                .. study.Cases.SelectMany(c => c.Firms).Where(f => !f.Trade.IsEmpty || !string.IsNullOrWhiteSpace(f.Place))
                    .Select(f => new FirmTrace(f, Count(read, f.Trade.Fr, f.Trade.En), Count(read, f.Place))),
            ]);
    }

    /// <summary>Firms by their pseudonyms, whoever speaks as an owner or asks, and the people who work on the study.</summary>
    private static List<string> KnownNames(Study study) =>
    [
        .. study.Cases.SelectMany(c => c.Firms).Select(f => f.Pseudonym)
            .Concat(study.Cases.SelectMany(c => c.Sources).SelectMany(s => s.Turns).Where(IsNamed).Select(t => t.Speaker))
            .Concat(study.People.Select(p => p.Name))
            .Where(n => NameMatcher.WordsOf(n).Sum(w => w.Length) > 1)
            .DistinctBy(n => FoldedText.Of(n).Text),
    ];

    // An interviewer who is called just that is told by nothing.
    private static bool IsNamed(Turn turn) => turn.Role switch
    {
        SpeakerRole.Owner => true,
        SpeakerRole.Interviewer => NameMatcher.WordsOf(turn.Speaker).Length > 1,
        _ => false,
    };

    private static int Count(List<(string Id, string Text)> read, params string?[] words)
    {
        var named = words.OfType<string>().Where(w => NameMatcher.WordsOf(w).Length > 0).Select(w => new Pseudonym(w, "x")).ToList();
        return named.Count == 0 ? 0 : read.Sum(r => new NameMatcher(named).In(r.Text).Count);
    }

    private static void Add(
        Dictionary<(TraceKind, string), Seen> found, TraceKind kind, string words, string source, string text, int start, int end)
    {
        var key = (kind, FoldedText.Of(words).Text);
        if (!found.TryGetValue(key, out var seen))
        {
            found[key] = seen = new Seen(words, Context(text, start, end));
        }

        seen.Places++;
        if (seen.Sources.Count == 0 || seen.Sources[^1] != source)
        {
            seen.Sources.Add(source);
        }
    }

    /// <summary>The words around a place, none of them cut, on one line.</summary>
    private static string Context(string text, int start, int end)
    {
        var (from, to) = (Math.Max(0, start - ContextLength), Math.Min(text.Length, end + ContextLength));
        while (from > 0 && from < start && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        while (to < text.Length && to > end && !char.IsWhiteSpace(text[to]))
        {
            to--;
        }

        return string.Join(' ', text[from..to].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private sealed class Seen(string words, string context)
    {
        public string Words { get; } = words;

        public string Context { get; } = context;

        public int Places { get; set; }

        public List<string> Sources { get; } = [];
    }
}
