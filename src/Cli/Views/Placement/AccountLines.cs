using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Views.Placement;

/// <summary>What each account says, short: "A says so · B silent".</summary>
internal static class AccountLines
{
    public static string Of(IReadOnlyList<PointReading?> accounts, InterfaceWords words) => string.Join(
        " · ",
        Accounts.All.Where(a => accounts[(int)a] is not null).Select(a => words["account.short." + Keyword.Of(a)] + " " + Said(accounts[(int)a]!, words)));

    /// <summary>What is said; where nothing is, why.</summary>
    public static string Said(PointReading reading, InterfaceWords words) => reading.Saying switch
    {
        Saying.NotSaid when reading.Reading is { } kind => words["reading." + Keyword.Of(kind)],
        _ => words["saying." + Keyword.Of(reading.Saying)],
    };

    /// <summary>Values that one account names on each scale of which it names any: "Competition: partial".</summary>
    public static IEnumerable<string> Values(IReadOnlyList<VariableReading> variables, Account account, Terms terms) =>
        from variable in variables
        let said = variable.Accounts[(int)account]
        where said is { Values.Count: > 0 }
        select terms.Named(terms.Scale(variable.Scale), terms.List(said.Values.Select(v => terms.Value(variable.Scale, v))));
}
