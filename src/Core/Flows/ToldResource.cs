using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Flows;

/// <summary>
/// What the accounts say of one resource in one state: the tellings of A, of B and of the record side by side, never
/// mixed. Only what someone says or denies is listed.
/// </summary>
public sealed record ToldResource
{
    /// <summary>The state. A flow is <see cref="FlowState.Brought"/>: what one brings is what the other receives.</summary>
    public required FlowState State { get; init; }

    /// <summary>The firm of which it is said, by its voice; for a flow, the firm that brings. Null for what is pooled.</summary>
    public required Account? Firm { get; init; }

    /// <summary>Id of the kind of resource; null where what is said names none.</summary>
    public required string? Resource { get; init; }

    /// <summary>What A, B and the record say of it; null for one that brings nothing at all.</summary>
    public required IReadOnlyList<PointReading?> Accounts { get; init; }

    /// <summary>What that makes together.</summary>
    public required PointOutcome Outcome { get; init; }

    /// <summary>The accounts that say so.</summary>
    public IEnumerable<Account> ToldBy => Studies.Accounts.All.Where(a => Accounts[(int)a]?.Saying == Saying.Met);

    /// <summary>The accounts that say the contrary.</summary>
    public IEnumerable<Account> DeniedBy => Studies.Accounts.All.Where(a => Accounts[(int)a]?.Saying == Saying.Denied);
}
