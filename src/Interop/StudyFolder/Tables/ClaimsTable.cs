using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>The claims of the published account.</summary>
internal static class ClaimsTable
{
    private static readonly Column<Claim, string> Id = new("id", Cell.Id, r => r.Id);
    private static readonly Column<Claim, string> Section = new("section", Cell.Text, r => r.Section);
    private static readonly Column<Claim, string> Unit = new("unit", Cell.Text, r => r.Unit);
    private static readonly Column<Claim, int?> SaidCount = new("said.n", Cell.NumberOrNone, r => r.SaidCount);
    private static readonly Column<Claim, int?> SaidOf = new("said.of", Cell.NumberOrNone, r => r.SaidOf);
    private static readonly Column<Claim, string> Test = new("test", Cell.Text, r => r.Test);
    private static readonly Column<Claim, string?> TextFr = new("text.fr", Cell.TextOrNone, r => r.Text.Fr);
    private static readonly Column<Claim, string?> TextEn = new("text.en", Cell.TextOrNone, r => r.Text.En);
    private static readonly Column<Claim, string?> NoteFr = new("note.fr", Cell.TextOrNone, r => r.Note.Fr);
    private static readonly Column<Claim, string?> NoteEn = new("note.en", Cell.TextOrNone, r => r.Note.En);

    public static readonly Table<Claim> Table = new(
        "claims.csv",
        [Id, Section, Unit, SaidCount, SaidOf, Test, TextFr, TextEn, NoteFr, NoteEn],
        row => new Claim
        {
            Id = Id.From(row),
            Section = Section.From(row),
            Unit = Unit.From(row),
            SaidCount = SaidCount.From(row),
            SaidOf = SaidOf.From(row),
            Test = Test.From(row),
            Text = new LocalText(TextFr.From(row), TextEn.From(row)),
            Note = new LocalText(NoteFr.From(row), NoteEn.From(row)),
        },
        study => study.Claims);
}
