using System.Collections.Frozen;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>The columns of a matrix, and which of them a code or a set of indicators falls into.</summary>
internal sealed class ColumnIndex
{
    private readonly FrozenDictionary<string, int[]> byCode;
    private readonly Dictionary<string, int> byIndicator;
    private readonly Dictionary<string, List<int>> codesOf = [];

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
        foreach (var link in columns == MatrixColumns.Codes ? study.Links.Links : [])
        {
            if (place.TryGetValue(link.Code, out var at))
            {
                (codesOf.TryGetValue(link.Indicator, out var codes) ? codes : codesOf[link.Indicator] = []).Add(at);
            }
        }
    }

    /// <summary>Ids of the columns, in order.</summary>
    public IReadOnlyList<string> Keys { get; }

    public int[] OfCode(string code) => byCode.GetValueOrDefault(code, []);

    public int[] OfIndicators(IReadOnlyList<string> indicators) =>
        [.. indicators.Where(byIndicator.ContainsKey).Select(i => byIndicator[i]).Distinct()];

    /// <summary>Columns that an indicator is read in: its own, its facet's or its theme's; those of all codes linked to it.</summary>
    public IReadOnlyList<int> ReadIn(string indicator) =>
        byIndicator.TryGetValue(indicator, out var at) ? [at] : codesOf.GetValueOrDefault(indicator) ?? (IReadOnlyList<int>)[];

    private static string ColumnOf(Indicator indicator, MatrixColumns columns) => columns switch
    {
        MatrixColumns.Themes => indicator.Theme,
        MatrixColumns.Facets => indicator.Facet,
        _ => indicator.Id,
    };
}
