using Alliage.Core.Problems;

namespace Alliage.Core.Studies.Pasting;

/// <summary>Alliances read from a pasted table: a row each, or a row for each firm where a column says the voice.</summary>
/// <param name="Alliances">Those of rows without a problem.</param>
/// <param name="Columns">Headings with what they were taken for; null where not recognised.</param>
/// <param name="Problems">All that is wrong, each with its line.</param>
/// <param name="Remarks">What was left out.</param>
public sealed record PastedAlliances(
    IReadOnlyList<EnteredAlliance> Alliances,
    IReadOnlyList<(string Heading, AllianceColumn? Column)> Columns,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<Problem> Remarks)
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">As it was pasted.</param>
    /// <param name="language">Language of its texts where a heading does not say: <c>fr</c> or <c>en</c>.</param>
    public static PastedAlliances Of(string text, string language)
    {
        var rows = PastedTable.Of(text);
        if (rows.Count == 0)
        {
            return Refused([], new Problem(PasteProblems.Nothing, null, null));
        }

        var header = rows[0];
        IReadOnlyList<(string Heading, AllianceColumn? Column)> columns = [.. header.Cells.Select(h => (h, AllianceColumn.Of(h)))];
        if (!columns.Any(c => c.Column?.Field == AllianceField.Pseudonym))
        {
            return Refused(columns, new Problem(PasteProblems.NoHeader, null, header.Line, string.Join(", ", header.Cells.Where(c => c.Length > 0))));
        }

        var problems = new List<Problem>(Twice(columns, header.Line));
        if (rows.Count == 1)
        {
            problems.Add(new Problem(PasteProblems.Nothing, null, header.Line));
        }

        var entered = problems.Count > 0 ? [] : new PastedRows(columns, language, problems).Read([.. rows.Skip(1)]);
        return new PastedAlliances(
            entered,
            columns,
            [.. problems.OrderBy(p => p.Line)],
            [.. columns.Where(c => c.Column is null && c.Heading.Length > 0).Select(c => new Problem(PasteProblems.ColumnUnknown, null, header.Line, c.Heading))]);
    }

    private static PastedAlliances Refused(IReadOnlyList<(string, AllianceColumn?)> columns, Problem problem) => new([], columns, [problem], []);

    private static IEnumerable<Problem> Twice(IReadOnlyList<(string Heading, AllianceColumn? Column)> columns, int line) =>
        from same in columns.Where(c => c.Column is not null).GroupBy(c => c.Column)
        where same.Count() > 1
        select new Problem(PasteProblems.ColumnTwice, null, line, same.ElementAt(1).Heading, same.First().Heading);
}
