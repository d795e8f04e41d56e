using Alliage.Core.Studies;

namespace Alliage.Cli.Terminals;

/// <summary>
/// The marks of the accounts: a circle for voice A, a square for voice B, a lozenge for the record; hollow where little
/// stands behind them.
/// </summary>
internal static class Marks
{
    public static string Of(Account account, bool hollow) => (account, hollow) switch
    {
        (Account.A, false) => "●",
        (Account.A, true) => "○",
        (Account.B, false) => "■",
        (Account.B, true) => "□",
        (_, false) => "◆",
        _ => "◇",
    };

    /// <summary>Gives the two voices their colours, in Spectre's markup. Ids of studies cannot hold these characters.</summary>
    public static string Coloured(string markup) => markup
        .Replace("●", "[blue]●[/]", StringComparison.Ordinal)
        .Replace("○", "[blue]○[/]", StringComparison.Ordinal)
        .Replace("■", "[olive]■[/]", StringComparison.Ordinal)
        .Replace("□", "[olive]□[/]", StringComparison.Ordinal);
}
