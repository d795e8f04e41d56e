using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Microsoft.AspNetCore.Http.Extensions;

namespace Alliage.Web.Features.Matrices;

/// <summary>The addresses of the matrix within one case: by facet unless themes are asked for.</summary>
public static class WithinAddress
{
    public static string Of(string study, string alliance, WithinRows rows = WithinRows.Facets, string? framework = null) => Path(study, alliance) + Asked(rows, framework);

    /// <summary>What an account says on a facet or a theme.</summary>
    public static string Cell(string study, string alliance, WithinRows rows, string key, Account account, string? framework = null) =>
        $"{Path(study, alliance)}/{Uri.EscapeDataString(key)}/{Keyword.Of(account)}{Asked(rows, framework)}";

    /// <summary>The way back to a row.</summary>
    public static string Row(string study, string alliance, WithinRows rows, string key, string? framework = null) =>
        Of(study, alliance, rows, framework) + "#" + Anchor(rows, key);

    public static string Anchor(WithinRows rows, string key) => (rows == WithinRows.Themes ? "t-" : "f-") + key;

    /// <summary>The name of a row, as the framework's wording has it.</summary>
    public static string NameKey(WithinRows rows, string key) => $"{(rows == WithinRows.Themes ? "theme" : "facet")}.{key}.name";

    public static WithinRows Read(string? by) => by == Keyword.Of(WithinRows.Themes) ? WithinRows.Themes : WithinRows.Facets;

    private static string Path(string study, string alliance) =>
        $"/studies/{Uri.EscapeDataString(study)}/alliances/{Uri.EscapeDataString(alliance)}/matrix";

    private static string Asked(WithinRows rows, string? framework)
    {
        var query = new QueryBuilder();
        if (rows == WithinRows.Themes)
        {
            query.Add("by", Keyword.Of(rows));
        }

        if (framework is not null)
        {
            query.Add("framework", framework);
        }

        return query.ToString();
    }
}
