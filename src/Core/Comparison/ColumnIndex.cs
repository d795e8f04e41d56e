using System.Collections.Frozen;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>The columns of a matrix, and which of them a code or a set of indicators falls into.</summary>
internal sealed class ColumnIndex
{
    private readonly FrozenDictionary<string, int[]> byCode;
    private readonly Dictionary<string, int> byIndicator;

    public ColumnIndex(Study study, Framework framework, MatrixColumns columns)
    {
        Keys = columns switch
        {
            MatrixColumns.Codes => [.. study.Codes.Select(c => c.Id)],
            MatrixColumns.Themes => [.. framework.Themes.Select(t => t.Id)],
            MatrixColumns.Facets => [.. framework.Facets.Select(f => f.Id)],
            _ => [.. framework.Indicators.Select(i => i.Id)],
        };
        var place = Keys.Select((key, at) => (key, at)).ToDictionary(k => k.key, k => k.at);
        byIndicator = columns == MatrixColumns.Codes
            ? []
            : framework.Indicators.ToDictionary(i => i.Id, i => place[ColumnOf(i, columns)]);
        byCode = study.Codes.ToFrozenDictionary(
            c => c.Id,
            c => columns == MatrixColumns.Codes ? [place[c.Id]] : OfIndicators(study.Links.Of(c.Id)),
            StringComparer.Ordinal);
    }

    /// <summary>Ids of the columns, in order.</summary>
    public IReadOnlyList<string> Keys { get; }

    public int[] OfCode(string code) => byCode.GetValueOrDefault(code, []);

    public int[] OfIndicators(IReadOnlyList<string> indicators) =>
        [.. indicators.Where(byIndicator.ContainsKey).Select(i => byIndicator[i]).Distinct()];

    private static string ColumnOf(Indicator indicator, MatrixColumns columns) => columns switch
    {
        MatrixColumns.Themes => indicator.Theme,
        MatrixColumns.Facets => indicator.Facet,
        _ => indicator.Id,
    };
}
