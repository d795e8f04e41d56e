namespace Alliage.Core.Studies;

/// <summary>
/// Whoever tells: one of the two voices of an alliance, or the record, which is what is known of the alliance
/// itself (tables, leaflets, a published account of the pair). Jaouen 2006, section 2: both leaders are heard
/// ("double source"), secondary data stand beside.
/// </summary>
public enum Account
{
    /// <summary>The first owner-manager.</summary>
    A,

    /// <summary>The second owner-manager.</summary>
    B,

    /// <summary>What is known of the alliance, from neither voice.</summary>
    Record,
}

/// <summary>Questions that are asked of an account everywhere.</summary>
public static class Accounts
{
    /// <summary>A, B, the record: the order in which results are listed.</summary>
    public static IReadOnlyList<Account> All { get; } = [Account.A, Account.B, Account.Record];

    /// <summary>The two voices.</summary>
    public static IReadOnlyList<Account> Voices { get; } = [Account.A, Account.B];

    /// <summary>Whether this is one of the two voices.</summary>
    public static bool IsVoice(this Account account) => account != Account.Record;

    /// <summary>The other voice; the record has none and is returned itself.</summary>
    public static Account Other(this Account account) => account switch
    {
        Account.A => Account.B,
        Account.B => Account.A,
        _ => account,
    };
}
