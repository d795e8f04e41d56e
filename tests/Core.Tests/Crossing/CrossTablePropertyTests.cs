using Alliage.Core.Crossing;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;
using CsCheck;

namespace Alliage.Core.Tests.Crossing;

/// <summary>What holds of every cross table, whatever is crossed.</summary>
public sealed class CrossTablePropertyTests
{
    private static readonly Framework[] Frameworks = [Grid.Small, Kinds.Checklist, Kinds.Profile, Kinds.Filters, Kinds.Flow];

    private static readonly CrossSide[] Sides =
    [
        .. from framework in Frameworks
           from grouping in Groupings.Of(framework)
           from whose in grouping.Gives
           select new CrossSide(framework, grouping, whose),
    ];

    /// <summary>What can be said under the other frameworks; of flows, what a voice says: the record names the firms by their order.</summary>
    private static readonly Gen<IReadOnlyList<string>> OfOthers =
        from one in Gen.OneOf([.. Frameworks.Skip(1).SelectMany(f => f.Indicators).Where(i => i.HeardFrom != HeardFrom.Record).Select(i => i.Id)])
        from resource in Gen.OneOf([.. Kinds.Flow.Indicators.Where(i => i.PointsTo?.Resource is not null).Select(i => i.Id)])
        select (IReadOnlyList<string>)(Kinds.Flow.Index.Indicators.ContainsKey(one) && one != resource ? [one, resource] : [one]);

    /// <summary>A case of every sort, which also says something under the other frameworks.</summary>
    private static readonly Gen<CaseFile> ACase =
        from built in RandomCase.Any
        from said in Gen.Select(Gen.OneOf(Account.A, Account.B, Account.Record), OfOthers).List[0, 12]
        select said.Aggregate(built, (b, s) => b.ReportOfAll(s.Item1, s.Item2)).Build().Cases[0];

    private static readonly Gen<Study> AStudy = ACase.List[1, 4].Select(cases => CaseBuilder.New().Build() with
    {
        Cases = [.. cases.Select((c, at) => c with { Alliance = c.Alliance with { Id = $"c{at}" } })],
    });

    private static readonly Gen<(Study Study, CrossSide Rows, CrossSide Columns)> Any = Gen.Select(AStudy, Gen.OneOf(Sides), Gen.OneOf(Sides));

    [Fact]
    public void Every_way_of_parting_is_tried() => Assert.True(Sides.Length > 40);

    [Fact]
    public void Every_unit_stands_in_a_row_and_in_a_column_and_in_the_cell_of_both() => Any.Sample(asked =>
    {
        var table = CrossTable.Of(asked.Study, asked.Rows, asked.Columns);
        Assert.Equal(asked.Study.Cases.Count * (table.CountsVoices ? 2 : 1), table.Units.Count);
        Assert.All(table.Units, unit =>
        {
            Assert.Contains(table.Rows, r => r.Units.Contains(unit));
            Assert.Contains(table.Columns, c => c.Units.Contains(unit));
        });
        foreach (var (r, row) in table.Rows.Index())
        {
            Assert.All(table.Columns.Index(), c => Assert.Equal(row.Units.Where(c.Item.Units.Contains), table.Cells[r][c.Index]));
        }
    });

    [Fact]
    public void Margins_are_the_sums_of_cells_where_categories_exclude_each_other() => Any.Sample(asked =>
    {
        var table = CrossTable.Of(asked.Study, asked.Rows, asked.Columns);
        if (table.Several.Columns.Count == 0)
        {
            Assert.All(table.Rows.Index(), r => Assert.Equal(r.Item.Units.Count, table.Cells[r.Index].Sum(c => c.Count)));
            Assert.Equal(table.Units.Count, table.Columns.Sum(c => c.Units.Count));
        }

        if (table.Several.Rows.Count == 0)
        {
            Assert.All(table.Columns.Index(), c => Assert.Equal(c.Item.Units.Count, table.Cells.Sum(row => row[c.Index].Count)));
            Assert.Equal(table.Units.Count, table.Rows.Sum(r => r.Units.Count));
        }

        Assert.True(asked.Rows.Grouping.SeveralMayHold || table.Several.Rows.Count == 0);
        Assert.True(asked.Columns.Grouping.SeveralMayHold || table.Several.Columns.Count == 0);
    });

    [Fact]
    public void Exchanging_rows_and_columns_turns_the_table() => Any.Sample(asked =>
    {
        var (table, turned) = (CrossTable.Of(asked.Study, asked.Rows, asked.Columns), CrossTable.Of(asked.Study, asked.Columns, asked.Rows));
        Assert.Equal(table.Rows.Select(Line), turned.Columns.Select(Line));
        Assert.Equal(table.Columns.Select(Line), turned.Rows.Select(Line));
        foreach (var r in Enumerable.Range(0, table.Rows.Count))
        {
            Assert.All(Enumerable.Range(0, table.Columns.Count), c => Assert.Equal(table.Cells[r][c], turned.Cells[c][r]));
        }
    });

    [Fact]
    public void Exchanging_the_voices_exchanges_the_firms_and_nothing_else() => Any.Sample(asked =>
    {
        var swapped = asked.Study with { Cases = [.. asked.Study.Cases.Select(Changed.Swapped)] };
        var (table, other) = (CrossTable.Of(asked.Study, asked.Rows, asked.Columns), CrossTable.Of(swapped, asked.Rows, asked.Columns));
        Assert.Equal(table.Rows.Select(r => r.Category), other.Rows.Select(r => r.Category));
        Assert.Equal(table.Columns.Select(c => c.Category), other.Columns.Select(c => c.Category));
        foreach (var (here, there) in table.Cells.SelectMany(r => r).Zip(other.Cells.SelectMany(r => r)))
        {
            Assert.Equal(here.ToHashSet(), there.Select(u => u with { Voice = u.Voice?.Other() }).ToHashSet());
        }
    });

    [Fact]
    public void Both_firms_carry_what_belongs_to_their_alliance() => Any.Sample(asked =>
    {
        var table = CrossTable.Of(asked.Study, asked.Rows, asked.Columns);
        if (table.CountsVoices && asked.Rows.Whose == Whose.Alliance)
        {
            Assert.All(table.Rows, r => Assert.All(r.Units, u => Assert.Contains(u with { Voice = u.Voice!.Value.Other() }, r.Units)));
        }
    });

    private static string Line(CrossLine line) => $"{line.Category}: {string.Join(' ', line.Units)}";
}
