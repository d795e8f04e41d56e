using System.Text.Json.Serialization;
using Alliage.Core.Comparison;
using Alliage.Core.Crossing;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Workbench.Comparison;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Studies;

namespace Alliage.Cli.Json;

/// <summary>
/// <c>matrix --json</c>: every cell, empty ones too, with the rows behind it. Across cases also what the numbers are out
/// of, column by column, and how the rows are grouped.
/// </summary>
internal sealed record MatrixJson(
    string Unit, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, IReadOnlyList<MatrixCellJson> Cells)
{
    /// <summary>The framework, where it is another one than the study's own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Framework { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Order { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Places { get; init; }

    /// <summary>Cases shown, of those of the study.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ShareJson? Cases { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<HearingJson>? Heard { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RowGroupJson>? Groups { get; init; }

    public static MatrixJson Of(OrderedCases ordered, string language)
    {
        var matrix = ordered.Matrix;
        var rows = matrix.Groups.SelectMany(g => g.Rows).ToList();
        var words = new CellWordsJson(ordered.Asked, language);
        return new(
            matrix.Unit,
            [.. rows.Select(r => r.Row.Key)],
            [.. matrix.Columns.Select(c => c.Key)],
            [.. rows.SelectMany(r => r.Row.Cells.Select((cell, at) => words.Of(r, matrix.Columns[at].Key, cell, r.States.Count > 0 ? r.States[at] : null)))])
        {
            Framework = Other(ordered.Opened),
            Order = MatrixWords.Of(ordered.Order),
            Places = Keyword.Of(ordered.Asked.Scope.Places),
            Cases = new(matrix.Cases, matrix.OfCases),
            Heard = [.. matrix.Columns.Select(HearingJson.Of)],
            Groups = [.. matrix.Groups.Select(RowGroupJson.Of)],
        };
    }

    /// <summary>One case: facets or themes against accounts; a cell counts the readings that say something.</summary>
    public static MatrixJson Of(OpenedCase opened, WithinRows by)
    {
        var rows = WithinCaseMatrix.Of(opened.Placement.Readings, by);
        var columns = Accounts.All.Select(Keyword.Of).ToList();
        return new(
            "readings",
            [.. rows.Select(r => r.Key)],
            columns,
            [
                .. rows.SelectMany(r => r.Accounts.Select((readings, at) => new MatrixCellJson(
                    r.Key, columns[at], readings.Count, MatrixCellJson.Ids(readings.SelectMany(x => x.Evidence.Concat(x.Against)).Distinct())))),
            ])
        {
            Framework = Other(opened.Opened),
        };
    }

    private static string? Other(OpenedStudy opened) =>
        opened.Framework.Framework.Id is var id && id != opened.Study.Settings.Framework ? id : null;
}

/// <summary>A cell of a matrix.</summary>
internal sealed record MatrixCellJson(string Row, string Column, int Value, IReadOnlyList<string> Evidence)
{
    /// <summary>How the voice stands to the column, where rows are voices and this is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reading { get; init; }

    /// <summary>The analyst's lines, where cells are summaries or words.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CellSummaryJson>? Summaries { get; init; }

    /// <summary>The quotations, whole, where cells are quotations or words.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<QuotationJson>? Quotations { get; init; }

    public static IReadOnlyList<string> Ids(IEnumerable<EvidenceRef> evidence) => [.. evidence.Select(e => e.Id)];
}

/// <summary>What the numbers of a column are out of.</summary>
internal sealed record HearingJson(string Column, int Voices, int Heard, int Said, int Silent, int CountedSilent, int Records, int Cases)
{
    public static HearingJson Of(MatrixColumn column)
    {
        var heard = column.Hearing;
        return new(column.Key, heard.Voices, heard.Heard, heard.Said, heard.Silent, heard.CountedSilent, heard.Records, heard.Cases);
    }
}

/// <summary>Rows that the order does not tell apart: what they have in common, as a kind and its values.</summary>
internal sealed record RowGroupJson(string Kind, IReadOnlyList<string?> Values, int Cases, IReadOnlyList<string> Rows)
{
    public static RowGroupJson Of(RowGroup group)
    {
        (string Kind, IReadOnlyList<string?> Values) common = group.Value switch
        {
            GroupValue.Pole pole => ("pole", [pole.Id]),
            GroupValue.Configuration configuration => ("configuration", [configuration.Id]),
            GroupValue.Contested => ("contested", []),
            GroupValue.Undetermined => ("undetermined", []),
            GroupValue.NotPublished => ("not-published", []),
            GroupValue.Pair pair => ("voices", [pair.First, pair.Second]),
            GroupValue.Fallen { Alliance: { } alliance } => ("grouping", [Words(alliance)]),
            GroupValue.Fallen fallen => ("grouping-of-voices", [Words(fallen.A), Words(fallen.B)]),
            GroupValue.Competing competing => ("competitors", [Keyword.Of(competing.Value)]),
            GroupValue.Attribute attribute => ("attribute", [attribute.Alliance, attribute.A, attribute.B, attribute.Record]),
            _ => ("all", []),
        };
        return new(common.Kind, common.Values, group.Cases, [.. group.Rows.Select(r => r.Row.Key)]);
    }

    /// <summary>Ids of what is named, or the word for what is not, parted by blanks.</summary>
    private static string? Words(Categories? categories) =>
        categories is null ? null : string.Join(' ', categories.All.Select(c => c.Id ?? Keyword.Of(c.Kind)));
}
