using System.Globalization;
using Alliage.Cli.Terminals;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Views.Placement;

/// <summary>Every alliance with its place on each axis, what stands behind it, and what it would take to move it.</summary>
internal static class PlacementTable
{
    public static void Write(Session session, PlacedStudy placed, Terms terms)
    {
        var words = session.Words;
        session.Results.Heading(words.Of("table.title", placed.Placements.Count));
        var table = new PageTable(
        [
            words["table.alliance"],
            .. placed.Framework.Axes.Select(
                a => terms.Axis(a.Id) + "\n" + words.Of("table.counts", terms.Pole(a.Poles[0]), terms.Pole(a.Poles[1]))),
            words["table.moves"],
        ])
        { Named = true };
        foreach (var placement in placed.Placements)
        {
            table.Row(
            [
                placement.Case.Alliance.Id,
                .. placement.Axes.Select(a => PageTable.Lines(Lines(a, terms, words))),
                placement.Tenacity is { } t ? Tenacity(t, terms, words) : words["table.no-configuration"],
            ]);
        }

        session.Results.Write(table.Drawn);
        session.Results.Line(words["table.note"]);
    }

    /// <summary>Counted readings of each account, in the order of the poles: "A 3/1 · B –".</summary>
    public static string Counts(AxisPlacement axis, InterfaceWords words) => string.Join(
        " · ",
        Accounts.All.Where(a => a.IsVoice() || axis.Of(a) is not null).Select(a => words["account.short." + Keyword.Of(a)] + " "
            + (axis.Of(a) is { } p ? string.Join('/', p.Counts.Select(c => c.ToString(CultureInfo.InvariantCulture))) : "–")));

    private static IEnumerable<string> Lines(AxisPlacement axis, Terms terms, InterfaceWords words)
    {
        yield return axis.Status switch
        {
            PlacementStatus.Placed => words.Of("table.placed", terms.Pole(axis.Pole!), terms.Word("basis", axis.Basis!.Value)),
            PlacementStatus.Contested => terms.Word("status", axis.Status),
            _ => words.Of("table.open", terms.Word("status", axis.Status), terms.Word("why", axis.Why!.Value)),
        } + (axis.Thin ? words["table.thin"] : "");
        if (axis.Positions.Any(p => p is { Band: not PositionBand.Nothing }))
        {
            yield return Counts(axis, words);
        }
    }

    private static string Tenacity(Tenacity tenacity, Terms terms, InterfaceWords words) =>
        words.Count("table.tenacity", tenacity.Readings, terms.Becomes(tenacity.Becomes));
}
