using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>A row of the within-case matrix: one facet, with what each account says.</summary>
/// <param name="Facet">Id of the facet.</param>
/// <param name="Accounts">Readings that say something (present, denied, silent) of A, B and the record.</param>
public sealed record WithinCaseRow(string Facet, IReadOnlyList<IReadOnlyList<Reading>> Accounts);

/// <summary>The within-case matrix: facet by account.</summary>
public static class WithinCaseMatrix
{
    /// <summary>All facets in the framework's order; cells are empty where nothing is said.</summary>
    public static IReadOnlyList<WithinCaseRow> Of(CaseReadings readings) =>
    [
        .. readings.Framework.Facets.Select(facet => new WithinCaseRow(
            facet.Id,
            [.. Accounts.All.Select(a => readings.Of(a).Where(r => r.Indicator.Facet == facet.Id && SaysSomething(r)).ToList())])),
    ];

    private static bool SaysSomething(Reading reading) =>
        reading.Kind is ReadingKind.Present or ReadingKind.Denied or ReadingKind.Silent or ReadingKind.SilentAlone;
}
