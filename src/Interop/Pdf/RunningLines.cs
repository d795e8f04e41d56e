using System.Globalization;
using System.Text.RegularExpressions;
using Alliage.Core.Problems;
using Alliage.Interop.Texts;

namespace Alliage.Interop.Pdf;

/// <summary>
/// Headers, footers and page numbers: lines at the edge of pages that come back on most of them. They are left out, for
/// they would stand in the middle of what somebody says, and each is said.
/// </summary>
internal sealed partial class RunningLines
{
    private const int EdgeLines = 2;
    private const int FewestPages = 3;

    private readonly HashSet<PdfLine> leftOut = [];

    /// <param name="file">The file, for remarks.</param>
    /// <param name="pages">Lines of each page.</param>
    public RunningLines(string file, IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        // Numbers differ from page to page: "page 3 of 12".
        var edges = pages.SelectMany(p => p.Take(EdgeLines).Concat(p.TakeLast(EdgeLines)).Distinct()).ToList();
        var numbers = edges.Where(e => IsPageNumber(e.Text, e.Page)).ToList();
        leftOut.UnionWith(numbers);
        var repeated = edges.Except(numbers).GroupBy(e => Digits().Replace(e.Text, "#"))
            .Where(g => g.Select(e => e.Page).Distinct().Count() is var on && on >= FewestPages && on * 2 > pages.Count)
            .ToList();
        foreach (var group in repeated)
        {
            leftOut.UnionWith(group);
            Remarks.Add(new Problem(TranscriptProblems.RepeatedLine, file, null, group.First().Text, Number(group.Select(e => e.Page).Distinct().Count()), Number(pages.Count)));
        }

        if (numbers.Count > 0)
        {
            Remarks.Add(new Problem(TranscriptProblems.PageNumbers, file, null, Number(numbers.Count)));
        }
    }

    public List<Problem> Remarks { get; } = [];

    public bool IsOne(PdfLine line) => leftOut.Contains(line);

    private static bool IsPageNumber(string line, int page) =>
        Alone().Match(line) is { Success: true } match && match.Groups["page"].Value == Number(page);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(page|p\.)?\W*(?<page>\d+)\W*((/|of|sur|de)?\W*\d+)?\W*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Alone();
}
