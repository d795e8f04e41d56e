using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Crossing;

/// <summary>One side of a cross table as it is asked for.</summary>
/// <param name="Framework">The framework that cases are read with.</param>
/// <param name="Grouping">How it parts them.</param>
/// <param name="Whose">Whose result it gives; one of those that the grouping can.</param>
public sealed record CrossSide(Framework Framework, Grouping Grouping, Whose Whose);

/// <summary>What a cross table counts: an alliance, or the firm of one voice.</summary>
/// <param name="Alliance">Id of the alliance.</param>
/// <param name="Voice">The voice; null where alliances are counted.</param>
public readonly record struct CrossUnit(string Alliance, Account? Voice);

/// <summary>A row or a column with the units that fall into it.</summary>
/// <param name="Category">The category.</param>
/// <param name="Units">All units in it, in the study's order, each once.</param>
public sealed record CrossLine(Category Category, IReadOnlyList<CrossUnit> Units);

/// <summary>
/// How the cases of a study fall under two frameworks at once. Units are alliances, or firms where either side gives what
/// a voice says for its own: then what belongs to the alliance is carried by both of its firms. Cells list units; nothing
/// is averaged, and an empty cell is empty.
/// </summary>
public sealed record CrossTable
{
    /// <summary>What the rows are.</summary>
    public required CrossSide RowSide { get; init; }

    /// <summary>What the columns are.</summary>
    public required CrossSide ColumnSide { get; init; }

    /// <summary>The rows, in their framework's order.</summary>
    public required IReadOnlyList<CrossLine> Rows { get; init; }

    /// <summary>The columns, likewise.</summary>
    public required IReadOnlyList<CrossLine> Columns { get; init; }

    /// <summary>Row by row, column by column: the units that fall into both.</summary>
    public required IReadOnlyList<IReadOnlyList<IReadOnlyList<CrossUnit>>> Cells { get; init; }

    /// <summary>All units, in the study's order: the denominator.</summary>
    public required IReadOnlyList<CrossUnit> Units { get; init; }

    /// <summary>Whether firms are counted, not alliances.</summary>
    public required bool CountsVoices { get; init; }

    /// <summary>Units that stand in several rows, and in several columns: there lines do not add up to the whole.</summary>
    public required (IReadOnlyList<CrossUnit> Rows, IReadOnlyList<CrossUnit> Columns) Several { get; init; }

    /// <summary>Builds it.</summary>
    public static CrossTable Of(Study study, CrossSide rows, CrossSide columns)
    {
        var voices = rows.Whose == Whose.Voice || columns.Whose == Whose.Voice;
        var fallen = EachCase.Of(study.Cases, c => Fall(c, study, rows, columns, voices)).SelectMany(f => f).ToList();
        var (left, top) = (Lines(fallen, rows, f => f.Rows), Lines(fallen, columns, f => f.Columns));
        return new()
        {
            RowSide = rows,
            ColumnSide = columns,
            Rows = left,
            Columns = top,
            Cells = [.. left.Select(r => top.Select(c => Both(fallen, r.Category, c.Category)).ToList())],
            Units = [.. fallen.Select(f => f.Unit)],
            CountsVoices = voices,
            Several = (
                [.. fallen.Where(f => f.Rows.Count > 1).Select(f => f.Unit)],
                [.. fallen.Where(f => f.Columns.Count > 1).Select(f => f.Unit)]),
        };
    }

    private static List<Fallen> Fall(CaseFile @case, Study study, CrossSide rows, CrossSide columns, bool voices)
    {
        var across = CaseReadings.Of(@case, study, rows.Framework);
        var down = ReferenceEquals(rows.Framework, columns.Framework) ? across : CaseReadings.Of(@case, study, columns.Framework);
        Account?[] units = voices ? [.. Accounts.Voices.Select(v => (Account?)v)] : [null];
        return
        [
            .. units.Select(u => new Fallen(
                new(@case.Alliance.Id, u),
                rows.Grouping.Of(across, rows.Whose, u ?? Account.A),
                columns.Grouping.Of(down, columns.Whose, u ?? Account.A))),
        ];
    }

    /// <summary>What is named, contested or undetermined has its line also where it is empty; the rest where any unit is in it.</summary>
    private static List<CrossLine> Lines(List<Fallen> fallen, CrossSide side, Func<Fallen, IReadOnlyList<Category>> of) =>
    [
        .. side.Grouping.Categories
            .Select(c => new CrossLine(c, [.. fallen.Where(f => of(f).Contains(c)).Select(f => f.Unit)]))
            .Where(l => l.Units.Count > 0
                || l.Category.Kind is CategoryKind.Named or CategoryKind.Undetermined
                || (l.Category.Kind == CategoryKind.Contested && side.Whose == Whose.Alliance)),
    ];

    private static IReadOnlyList<CrossUnit> Both(List<Fallen> fallen, Category row, Category column) =>
        [.. fallen.Where(f => f.Rows.Contains(row) && f.Columns.Contains(column)).Select(f => f.Unit)];

    private sealed record Fallen(CrossUnit Unit, IReadOnlyList<Category> Rows, IReadOnlyList<Category> Columns);
}
