using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>How what the voices say of a variable compares.</summary>
public enum VariableAgreement
{
    /// <summary>Both voices name the same values.</summary>
    Same,

    /// <summary>Both name values, and not the same.</summary>
    Apart,

    /// <summary>One voice alone names any.</summary>
    OneSays,

    /// <summary>Only the record does.</summary>
    RecordSays,

    /// <summary>Nobody does.</summary>
    Nobody,
}

/// <summary>Values of a scale that one account names.</summary>
/// <param name="Values">The values, in the scale's order; several where it says both.</param>
/// <param name="Evidence">The rows behind them.</param>
public sealed record SaidValues(IReadOnlyList<string> Values, IReadOnlyList<EvidenceRef> Evidence)
{
    /// <summary>The value; null where none or several are named.</summary>
    public string? Value => Values.Count == 1 ? Values[0] : null;
}

/// <summary>What the accounts say on a scale, side by side. Only present readings count here; silence never does.</summary>
public sealed record VariableReading
{
    /// <summary>Id of the scale.</summary>
    public required string Scale { get; init; }

    /// <summary>A, B, the record; null for one that brings nothing at all.</summary>
    public required IReadOnlyList<SaidValues?> Accounts { get; init; }

    /// <summary>How the voices compare.</summary>
    public required VariableAgreement Agreement { get; init; }

    /// <summary>All values that any account names, in the scale's order.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>All scales of the framework, in its order.</summary>
    public static IReadOnlyList<VariableReading> Of(CaseReadings readings) =>
        [.. readings.Framework.Scales.Select(s => Of(readings, s))];

    private static VariableReading Of(CaseReadings readings, Scale scale)
    {
        var accounts = Studies.Accounts.All.Select(a => readings.Case.Has(a) ? Said(readings, a, scale) : null).ToList();
        return new VariableReading
        {
            Scale = scale.Id,
            Accounts = accounts,
            Agreement = Compare(accounts[0]?.Values ?? [], accounts[1]?.Values ?? [], accounts[2]?.Values ?? []),
            Values = [.. scale.Values.Where(v => accounts.Exists(a => a?.Values.Contains(v) == true))],
        };
    }

    private static SaidValues Said(CaseReadings readings, Account account, Scale scale)
    {
        var present = readings.OnScale(account, scale.Id).ToList();
        var said = present.Select(r => r.Indicator.PointsTo!.Value).ToHashSet();
        return new([.. scale.Values.Where(said.Contains)], [.. present.SelectMany(r => r.Evidence).Distinct()]);
    }

    private static VariableAgreement Compare(IReadOnlyList<string> a, IReadOnlyList<string> b, IReadOnlyList<string> record) =>
        a.Count > 0 && b.Count > 0 ? a.SequenceEqual(b) ? VariableAgreement.Same : VariableAgreement.Apart
        : a.Count + b.Count > 0 ? VariableAgreement.OneSays
        : record.Count > 0 ? VariableAgreement.RecordSays
        : VariableAgreement.Nobody;
}
