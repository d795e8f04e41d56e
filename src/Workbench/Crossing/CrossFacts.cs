using Alliage.Core.Crossing;

namespace Alliage.Workbench.Crossing;

/// <summary>What must be said beside a cross table: what is counted, whose results stand on each side, what overlaps, what rests on us.</summary>
public static class CrossFacts
{
    /// <summary>The sentences, in order.</summary>
    public static IEnumerable<string> Of(CrossedStudy crossed, CrossNames names)
    {
        var (table, words) = (crossed.Table, names.Words);
        yield return table.CountsVoices
            ? words.Of("cross.unit.voices", table.Units.Count, crossed.Opened.Study.Cases.Count)
            : words.Of("cross.unit.alliances", table.Units.Count);
        yield return Side("rows", crossed.Rows, table.RowSide);
        yield return Side("columns", crossed.Columns, table.ColumnSide);
        if (table.Several.Rows.Count + table.Several.Columns.Count == 0)
        {
            yield return words["cross.several.none"];
        }

        if (table.Several.Rows.Count > 0)
        {
            yield return words.Of("cross.several.rows", names.Count(table, table.Several.Rows.Count));
        }

        if (table.Several.Columns.Count > 0)
        {
            yield return words.Of("cross.several.columns", names.Count(table, table.Several.Columns.Count));
        }

        foreach (var unused in new[] { crossed.Rows, crossed.Columns }.Distinct().Where(f => f.Use.Nothing))
        {
            yield return words.Of("cross.nothing", names.Framework(unused));
        }

        if (new[] { table.RowSide, table.ColumnSide }.Any(s => s.Grouping.TakesInterpretation))
        {
            yield return words[crossed.Asked.PublishedOnly ? "cross.ours.out" : "cross.ours"];
        }

        // Where alliances are counted, whose result it is goes without saying.
        string Side(string side, CrossableFramework framework, CrossSide of) => table.CountsVoices
            ? words.Of("cross.side." + side, names.Framework(framework), names.Grouping(framework, of.Grouping), names.Whose(of))
            : words.Of($"cross.side.{side}.alliances", names.Framework(framework), names.Grouping(framework, of.Grouping));
    }
}
