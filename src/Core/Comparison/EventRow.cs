using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>One event of a case as each account tells it, side by side: dates that differ stay so.</summary>
/// <param name="Event">Id of the event.</param>
/// <param name="Told">What A, B and the record say of it; null for one that does not tell it.</param>
public sealed record EventRow(string Event, IReadOnlyList<CaseEvent?> Told)
{
    /// <summary>Whether two accounts date it so that both cannot be right: <c>2021</c> and <c>2021-04</c> can, <c>2021-08</c> and <c>2021-04</c> cannot.</summary>
    public bool DatesDiffer => Dates.Any(x => Dates.Any(y =>
        !x.StartsWith(y, StringComparison.Ordinal) && !y.StartsWith(x, StringComparison.Ordinal)));

    private IEnumerable<string> Dates => Told.Select(t => t?.Date).OfType<string>();

    /// <summary>All events of a case, by the earliest date that any account gives; those without a date last, in the study's order.</summary>
    public static IReadOnlyList<EventRow> Of(CaseFile @case) =>
    [
        .. @case.Events.GroupBy(e => e.Event)
            .Select(g => new EventRow(g.Key, [.. Accounts.All.Select(a => g.FirstOrDefault(e => e.Account == a))]))
            .OrderBy(r => r.Dates.Any() ? 0 : 1)
            .ThenBy(r => r.Dates.Min(StringComparer.Ordinal), StringComparer.Ordinal),
    ];
}
