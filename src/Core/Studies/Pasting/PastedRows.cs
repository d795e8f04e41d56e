using System.Globalization;
using Alliage.Core.Problems;

namespace Alliage.Core.Studies.Pasting;

/// <summary>Turns rows under a recognised header into alliances, and says what is wrong with each.</summary>
internal sealed class PastedRows(IReadOnlyList<(string Heading, AllianceColumn? Column)> columns, string language, List<Problem> problems)
{
    private static readonly AllianceField[] OfAlliance = [AllianceField.Object, AllianceField.Functioning, AllianceField.Since, AllianceField.Competitors];

    public IReadOnlyList<EnteredAlliance> Read(IReadOnlyList<PastedRow> rows)
    {
        foreach (var row in rows.Where(r => r.Cells.Skip(columns.Count).Any(c => c.Length > 0)))
        {
            Say(row, PasteProblems.CellsExtra, Number(row.Cells.Count), Number(columns.Count));
        }

        return columns.Any(c => c.Column?.Field == AllianceField.Voice)
            ? [.. Named(rows).GroupBy(r => Cell(r, AllianceField.Alliance), StringComparer.OrdinalIgnoreCase).Select(g => OfFirms([.. g]))]
            : [.. rows.Select(r => new EnteredAlliance(Alliance([r]), [.. Accounts.Voices.Select(v => Firm(r, v, v))], r.Line))];
    }

    private List<PastedRow> Named(IReadOnlyList<PastedRow> rows)
    {
        foreach (var row in rows.Where(r => Cell(r, AllianceField.Alliance).Length == 0))
        {
            Say(row, PasteProblems.AllianceMissing);
        }

        return [.. rows.Where(r => Cell(r, AllianceField.Alliance).Length > 0)];
    }

    private EnteredAlliance OfFirms(IReadOnlyList<PastedRow> rows)
    {
        var alliance = Cell(rows[0], AllianceField.Alliance);
        var firms = new SortedDictionary<Account, Firm>();
        foreach (var row in rows)
        {
            var written = Cell(row, AllianceField.Voice);
            if (Keyword.Read<Account>(written.ToUpperInvariant()) is not { } voice || !voice.IsVoice())
            {
                Say(row, PasteProblems.VoiceUnknown, written);
            }
            else if (!firms.TryAdd(voice, Firm(row, null, voice)))
            {
                Say(row, PasteProblems.VoiceTwice, alliance, Keyword.Of(voice));
            }
        }

        foreach (var voice in Accounts.Voices.Where(v => !firms.ContainsKey(v)))
        {
            Say(rows[0], PasteProblems.FirmMissing, Keyword.Of(voice));
        }

        return new EnteredAlliance(Alliance(rows), [.. firms.Values], rows[0].Line);
    }

    private Alliance Alliance(IReadOnlyList<PastedRow> rows)
    {
        foreach (var field in OfAlliance)
        {
            var first = rows.Select(r => Cell(r, field)).FirstOrDefault(c => c.Length > 0) ?? "";
            foreach (var other in rows.Where(r => Cell(r, field) is { Length: > 0 } cell && cell != first))
            {
                Say(other, PasteProblems.Differs, Cell(other, AllianceField.Alliance), Cell(other, field), first);
            }
        }

        var since = First(rows, AllianceField.Since);
        var competitors = First(rows, AllianceField.Competitors);
        if (since.Length > 0 && PastedValues.Date(since) is null)
        {
            Say(rows[0], PasteProblems.DateInvalid, since);
        }

        if (PastedValues.Competing(competitors) is null)
        {
            Say(rows[0], PasteProblems.CompetitorsUnknown, competitors);
        }

        return new Alliance
        {
            Id = First(rows, AllianceField.Alliance),
            Object = Local(rows, AllianceField.Object, null),
            Functioning = Local(rows, AllianceField.Functioning, null),
            Since = PastedValues.Date(since),
            Competitors = PastedValues.Competing(competitors) ?? Competitors.Unknown,
        };
    }

    /// <param name="row">The row.</param>
    /// <param name="column">The voice that the headings name; null where the row itself is the firm's.</param>
    /// <param name="voice">The firm's voice.</param>
    private Firm Firm(PastedRow row, Account? column, Account voice)
    {
        var pseudonym = Cell(row, AllianceField.Pseudonym, column);
        if (pseudonym.Length == 0)
        {
            Say(row, PasteProblems.FirmMissing, Keyword.Of(voice));
        }

        var size = Cell(row, AllianceField.Size, column);
        if (size.Length > 0 && PastedValues.Size(size) is null)
        {
            Say(row, PasteProblems.SizeInvalid, size);
        }

        return new Firm
        {
            Alliance = Cell(row, AllianceField.Alliance),
            Voice = voice,
            Pseudonym = pseudonym,
            Trade = Local([row], AllianceField.Trade, column),
            Sector = Given(Cell(row, AllianceField.Sector, column)),
            Size = PastedValues.Size(size),
            Place = Given(Cell(row, AllianceField.Place, column)),
        };
    }

    private LocalText Local(IReadOnlyList<PastedRow> rows, AllianceField field, Account? voice) =>
        new(Given(First(rows, field, voice, "fr")), Given(First(rows, field, voice, "en")));

    private string First(IReadOnlyList<PastedRow> rows, AllianceField field, Account? voice = null, string? spoken = null) =>
        rows.Select(r => Cell(r, field, voice, spoken)).FirstOrDefault(c => c.Length > 0) ?? "";

    private string Cell(PastedRow row, AllianceField field, Account? voice = null, string? spoken = null)
    {
        for (var i = 0; i < columns.Count && i < row.Cells.Count; i++)
        {
            if (columns[i].Column is { } column && column.Field == field && column.Voice == voice
                && (spoken is null || (column.Language ?? language) == spoken))
            {
                return row.Cells[i];
            }
        }

        return "";
    }

    private static string? Given(string cell) => cell.Length > 0 ? cell : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Say(PastedRow row, string id, params string[] args) => problems.Add(new Problem(id, null, row.Line, args));
}
