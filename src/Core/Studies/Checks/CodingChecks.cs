namespace Alliage.Core.Studies.Checks;

/// <summary>Codings: of a known code, on a passage that is where the offsets say.</summary>
internal static class CodingChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope) =>
    [
        .. scope.Rows.Codings.SelectMany(c => scope.Sources.Unless(c, c.Source)),
        .. scope.Rows.Codings.SelectMany(c => scope.Codes.Unless(c, c.Code)),
        .. scope.Rows.Codings.SelectMany(c => scope.Text(c.Source) is { } text ? Passage(c, text) : []),
        .. Twice(scope.Rows.Codings),
    ];

    private static IEnumerable<Finding> Passage(Coding coding, string text)
    {
        foreach (var finding in TextRange.Check(coding, coding.Source, text, coding.Start, coding.End))
        {
            yield return finding;
        }

        var fits = TextRange.Fits(text, coding.Start, coding.End);
        if (fits && text.AsSpan(coding.Start, coding.End - coding.Start).SequenceEqual(coding.Quote))
        {
            yield break;
        }

        var first = coding.Quote.Length == 0 ? -1 : text.IndexOf(coding.Quote, StringComparison.Ordinal);
        var second = first < 0 ? -1 : text.IndexOf(coding.Quote, first + 1, StringComparison.Ordinal);
        var (quote, start, end) = (Quoted.Of(coding.Quote), Quoted.Of(coding.Start), Quoted.Of(coding.End));
        if (second >= 0)
        {
            yield return new Finding(
                StudyProblems.QuoteAmbiguous, coding, quote, start, end, Quoted.Of([Quoted.Of(first), Quoted.Of(second)]));
        }
        else if (first >= 0)
        {
            yield return new Finding(
                StudyProblems.QuoteDrifted, coding, quote, start, end, Quoted.Of(first), Quoted.Of(first + coding.Quote.Length));
        }
        else if (fits)
        {
            yield return new Finding(StudyProblems.QuoteLost, coding, quote, start, end, Quoted.Of(text[coding.Start..coding.End]));
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
