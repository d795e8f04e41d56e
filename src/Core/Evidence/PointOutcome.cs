namespace Alliage.Core.Evidence;

/// <summary>What the two voices, and failing them the record, make of a criterion or a label. As on axes: only voices decide.</summary>
public enum PointOutcome
{
    /// <summary>Both voices say so.</summary>
    BothSay,

    /// <summary>One voice says so; the other does not deny it.</summary>
    OneSays,

    /// <summary>One voice says so and the other denies it: a finding, never averaged.</summary>
    Contradicted,

    /// <summary>Neither voice has said or denied it, and the record says so.</summary>
    RecordSays,

    /// <summary>Nobody says so, and at least one denies it.</summary>
    Denied,

    /// <summary>Nobody says or denies it.</summary>
    Nobody,
}

/// <summary>The rule that joins the accounts (ours: no work gives one for partners who differ).</summary>
public static class PointOutcomes
{
    /// <summary>The outcome of what A, B and the record say.</summary>
    public static PointOutcome Of(IReadOnlyList<PointReading?> accounts) =>
        Of(accounts[0]?.Saying, accounts[1]?.Saying, accounts[2]?.Saying);

    /// <summary>The same of sayings alone; null for an account that brings nothing at all.</summary>
    public static PointOutcome Of(Saying? a, Saying? b, Saying? record) =>
        (a, b) switch
        {
            (Saying.Met, Saying.Met) => PointOutcome.BothSay,
            (Saying.Met, Saying.Denied) or (Saying.Denied, Saying.Met) => PointOutcome.Contradicted,
            (Saying.Met, _) or (_, Saying.Met) => PointOutcome.OneSays,
            (Saying.Denied, _) or (_, Saying.Denied) => PointOutcome.Denied,
            _ => record switch
            {
                Saying.Met => PointOutcome.RecordSays,
                Saying.Denied => PointOutcome.Denied,
                _ => PointOutcome.Nobody,
            },
        };

    /// <summary>Whether it holds: true, false, or null where it stays open.</summary>
    public static bool? Holds(this PointOutcome outcome) => outcome switch
    {
        PointOutcome.BothSay or PointOutcome.OneSays or PointOutcome.RecordSays => true,
        PointOutcome.Denied => false,
        _ => null,
    };

    /// <summary>Whether it holds for one account: true, false, or null where it stays open.</summary>
    public static bool? Holds(this Saying saying) => saying switch
    {
        Saying.Met => true,
        Saying.Denied => false,
        _ => null,
    };
}
