using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Workbench.Comparison;

namespace Alliage.Web.Features.Matrices;

/// <summary>A list in which cases or columns are chosen.</summary>
/// <param name="Name">The word's name in an address, such as <c>theme</c>.</param>
/// <param name="Options">Values with their names; none where the study gives nothing to choose.</param>
/// <param name="Chosen">The value chosen; null for all.</param>
internal sealed record MatrixChoice(string Name, IReadOnlyList<(string Value, string Name)> Options, string? Chosen)
{
    /// <summary>Columns first, then cases.</summary>
    public static IEnumerable<MatrixChoice> Of(MatrixModel model)
    {
        var (framework, names, scope, cases) = (model.Framework, model.Names, model.Query.Scope, model.Opened.Study.Cases);
        return
        [
            new("theme", [.. framework.Themes.Select(t => (t.Id, names.Column(MatrixColumns.Themes, t.Id)))], scope.Theme),
            new("facet", model.Query.Columns == MatrixColumns.Themes ? [] : [.. Facets(model).Select(f => (f, names.Column(MatrixColumns.Facets, f)))], scope.Facet),
            new("configuration", [.. framework.Configurations.Select(c => (c.Id, names.Configuration(c.Id)))], scope.Configuration),
            new("sector", [.. Sectors(cases).Select(s => (s, names.Words.Sector(s)))], scope.Sector),
            new("tie", [.. CaseGroups.TieValues(framework).Select(v => (v, names.Tie(v)))], scope.Tie),
            new("dependence", [.. CaseGroups.DependenceValues(framework).Select(v => (v, names.Dependence(v)))], scope.Dependence),
            new("attribute", [.. Attributes(cases).Select(a => (MatrixWords.Of(a), names.Words.Of("cases.filter.attribute", a.Name, a.Value)))], scope.Attribute is { } chosen ? MatrixWords.Of(chosen) : null),
        ];
    }

    /// <summary>Those of the theme that is chosen, else all.</summary>
    private static IEnumerable<string> Facets(MatrixModel model) => model.Framework.Facets.Select(f => f.Id)
        .Where(f => model.Query.Scope.Theme is not { } theme || model.Framework.Indicators.Any(i => i.Facet == f && i.Theme == theme));

    private static IEnumerable<string> Sectors(IReadOnlyList<CaseFile> cases) =>
        cases.SelectMany(c => c.Firms).Select(f => f.Sector).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<AttributeValue> Attributes(IReadOnlyList<CaseFile> cases) =>
        cases.SelectMany(c => c.Attributes).Select(a => new AttributeValue(a.Name, a.Value)).Distinct()
            .OrderBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.Value, StringComparer.Ordinal);
}
