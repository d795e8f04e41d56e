using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>What became of differences between readers.</summary>
internal static class SettlementsTable
{
    private static readonly Column<Settlement, string> ReadingId = new("reading", Cell.Reference("second-reading"), r => r.Reading);
    private static readonly Column<Settlement, string> Difference = new("difference", Cell.Id, r => r.Difference);
    private static readonly Column<Settlement, IReadOnlyList<string>> Codings = new("codings", Cell.References("reader-coding"), r => r.Codings);
    private static readonly Column<Settlement, KeptSide> Keeps = new("keeps", Words.One<KeptSide>(), r => r.Keeps);
    private static readonly Column<Settlement, string?> Instead = new("instead", Cell.ReferenceOrNone("reader-coding"), r => r.Instead);
    private static readonly Column<Settlement, string> Note = new("note", Cell.FilledText, r => r.Note);
    private static readonly Column<Settlement, string> By = new("by", Cell.FilledText, r => r.By);
    private static readonly Column<Settlement, DateTime> At = new("at", Cell.Time, r => r.At);

    public static readonly Table<Settlement> Table = new(
        "settlements.csv",
        [ReadingId, Difference, Codings, Keeps, Instead, Note, By, At],
        row => new Settlement
        {
            Reading = ReadingId.From(row),
            Difference = Difference.From(row),
            Codings = Codings.From(row),
            Keeps = Keeps.From(row),
            Instead = Instead.From(row),
            Note = Note.From(row),
            By = By.From(row),
            At = At.From(row),
        },
        study => study.Settlements);
}
