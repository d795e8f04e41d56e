namespace Alliage.Core.PrivatePages;

/// <summary>What each part of a private page is made of, in the order in which it is read.</summary>
internal static class PageBlocks
{
    private const string Dependence = "dependence";

    public static IReadOnlyList<PageStatement> Of(PageBlock block, OwnSayings own) => block switch
    {
        PageBlock.Together => Together(own),
        PageBlock.Jam => Jam(own),
        PageBlock.Dependence => Dependent(own),
        _ => Hold(own),
    };

    private static List<PageStatement> Together(OwnSayings own)
    {
        List<PageStatement> ticked = [.. own.Ticks("done-together", "also-together")];
        List<PageStatement> trade = [.. own.Stands("orientation") ? own.Axis("orientation") : own.Choice("trade-since")];
        return
        [
            .. ticked.Count > 0 ? ticked : [own.Open("together", "done-together")],
            .. trade.Count > 0 ? trade : [own.Open("trade", "trade-since")],
            .. own.Sides("who-does-what"),
            .. own.Sides("what-each-brings"),
            .. own.Choice("money-shared"),
            .. own.Quote("expectations"),
        ];
    }

    private static List<PageStatement> Jam(OwnSayings own)
    {
        List<PageStatement> jam = [.. own.Choice("what-jams-first")];
        List<PageStatement> eased = [.. own.Choice("eased-since")];
        return
        [
            .. jam.Count > 0 ? jam : [own.Open("jam", "what-jams-first")],
            .. eased.Count > 0 ? eased : [own.Open("eased", "eased-since")],
            .. own.Quote("cannot-do-alone"),
        ];
    }

    private static List<PageStatement> Dependent(OwnSayings own)
    {
        List<PageStatement> read = [.. own.Reading(Dependence, Dependence, own.Coordination?.Dependence), .. own.Quote("if-it-stopped")];
        return
        [
            .. read.Count > 0 ? read : [own.Open(Dependence, "if-it-stopped")],
            .. own.Choice("time-to-replace"),
            .. own.Choice("share-of-turnover"),
            .. own.Choice("what-cannot-come-back"),
            .. own.Quote("what-you-would-lose"),
        ];
    }

    private static List<PageStatement> Hold(OwnSayings own)
    {
        List<PageStatement> tie = [.. own.Reading("tie", "tie", own.Coordination?.Tie)];
        var components = own.Coordination?.Components.Values.OfType<string>().ToList() ?? [];
        var mixed = tie.Count == 0 && components.Distinct().Count() > 1;
        return
        [
            .. mixed ? [own.Mixed()] : tie.Count > 0 ? tie : [own.OpenPoint("tie", [.. own.Coordination?.Components.Keys ?? []])],
            .. own.Choice("who-they-are"),
            .. own.Choice("what-trust-rests-on"),
            .. own.Axis("logic"),
            .. own.Choice("someone-else"),
            .. own.Stands("logic") ? [] : new[] { own.OpenPoint("logic", "logic") },
            .. own.Ticks("in-writing"),
            .. own.Choice("writing-and-you"),
            .. own.Quote("last-favour"),
            .. own.Quote("wish-for-theirs"),
        ];
    }
}
