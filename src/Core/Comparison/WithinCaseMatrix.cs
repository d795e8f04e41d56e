using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>What the rows of a within-case matrix are.</summary>
public enum WithinRows
{
    /// <summary>Facets of the framework.</summary>
    Facets,

    /// <summary>Themes of the framework.</summary>
    Themes,
}

/// <summary>A row of the within-case matrix: one facet or theme, with what each account says.</summary>
/// <param name="Key">Id of the facet or theme.</param>
/// <param name="Accounts">Readings that say something (present, denied, silent) of A, B and the record.</param>
public sealed record WithinCaseRow(string Key, IReadOnlyList<IReadOnlyList<Reading>> Accounts);

/// <summary>The within-case matrix: facet or theme by account.</summary>
public static class WithinCaseMatrix
{
    /// <summary>All facets or themes in the framework's order; cells are empty where nothing is said.</summary>
    /// <param name="readings">The case, read.</param>
    /// <param name="rows">What the rows are.</param>
    public static IReadOnlyList<WithinCaseRow> Of(CaseReadings readings, WithinRows rows = WithinRows.Facets)
    {
        IEnumerable<string> keys = rows == WithinRows.Themes ? readings.Framework.Themes.Select(t => t.Id) : readings.Framework.Facets.Select(f => f.Id);
        string KeyOf(Indicator indicator) => rows == WithinRows.Themes ? indicator.Theme : indicator.Facet;
        return
        [
            .. keys.Select(key => new WithinCaseRow(
                key,
                [.. Accounts.All.Select(a => readings.Of(a).Where(r => KeyOf(r.Indicator) == key && SaysSomething(r)).ToList())])),
        ];
    }

    private static bool SaysSomething(Reading reading) =>
        reading.Kind is ReadingKind.Present or ReadingKind.Denied or ReadingKind.Silent or ReadingKind.SilentAlone;
}
