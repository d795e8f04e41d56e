namespace Alliage.Core.Studies.Checks;

/// <summary>Codings: of a known code, on a passage that is where the offsets say.</summary>
internal static class CodingChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope) =>
    [
        .. scope.Rows.Codings.SelectMany(c => scope.Sources.Unless(c, c.Source)),
        .. scope.Rows.Codings.SelectMany(c => scope.Codes.Unless(c, c.Code)),
        .. scope.Rows.Codings.SelectMany(c => scope.Text(c.Source) is { } text ? Passage(c, c.Source, c.Start, c.End, c.Quote, text) : []),
        .. Twice(scope.Rows.Codings),
    ];

    /// <summary>What is wrong with the passage of a row: its range, and its words, which stand beside.</summary>
    public static IEnumerable<Finding> Passage(StudyRow row, string source, int from, int to, string words, string text)
    {
        foreach (var finding in TextRange.Check(row, source, text, from, to))
        {
            yield return finding;
        }

        var fits = TextRange.Fits(text, from, to);
        if (fits && text.AsSpan(from, to - from).SequenceEqual(words))
        {
            yield break;
        }

        var first = words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.Ordinal);
        var second = first < 0 ? -1 : text.IndexOf(words, first + 1, StringComparison.Ordinal);
        var (quote, start, end) = (Quoted.Of(words), Quoted.Of(from), Quoted.Of(to));
        if (second >= 0)
        {
            yield return new Finding(
                StudyProblems.QuoteAmbiguous, row, quote, start, end, Quoted.Of([Quoted.Of(first), Quoted.Of(second)]));
        }
        else if (first >= 0)
        {
            yield return new Finding(
                StudyProblems.QuoteDrifted, row, quote, start, end, Quoted.Of(first), Quoted.Of(first + words.Length));
        }
        else if (fits)
        {
            yield return new Finding(StudyProblems.QuoteLost, row, quote, start, end, Quoted.Of(text[from..to]));
        }
    }

    private static IEnumerable<Finding> Twice(IReadOnlyList<Coding> codings)
    {
        var seen = new Dictionary<(string Source, int Start, int End, string Code, string Coder), Coding>();
        foreach (var coding in codings)
        {
            var what = (coding.Source, coding.Start, coding.End, coding.Code, coding.Coder);
            if (!seen.TryAdd(what, coding))
            {
                yield return new Finding(
                    StudyProblems.CodedTwice,
                    coding,
                    coding.Code,
                    Quoted.Of(coding.Start),
                    Quoted.Of(coding.End),
                    coding.Coder,
                    seen[what].Id)
                { DrawnFrom = [seen[what]] };
            }
        }
    }
}
