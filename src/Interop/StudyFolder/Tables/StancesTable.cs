using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>What voices say of writing things down.</summary>
internal static class StancesTable
{
    private static readonly Column<Stance, string> Id = new("id", Cell.Id, r => r.Id);
    private static readonly Column<Stance, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<Stance, Account> Of = new("account", Words.Voice, r => r.Account);
    private static readonly Column<Stance, string> Position = new("position", Cell.Reference("stance"), r => r.Position);
    private static readonly Column<Stance, IReadOnlyList<string>> Arguments = new("arguments", Cell.References("argument"), r => r.Arguments);
    private static readonly Column<Stance, SaidOrObserved> Basis = new("basis", Words.One<SaidOrObserved>(), r => r.Basis);
    private static readonly Column<Stance, string> Section = new("section", Cell.Text, r => r.Section);
    private static readonly Column<Stance, string?> TextFr = new("text.fr", Cell.TextOrNone, r => r.Text.Fr);
    private static readonly Column<Stance, string?> TextEn = new("text.en", Cell.TextOrNone, r => r.Text.En);

    public static readonly Table<Stance> Table = new(
        "stances.csv",
        [Id, AllianceId, Of, Position, Arguments, Basis, Section, TextFr, TextEn],
        row => new Stance
        {
            Id = Id.From(row),
            Alliance = AllianceId.From(row),
            Account = Of.From(row),
            Position = Position.From(row),
            Arguments = Arguments.From(row),
            Basis = Basis.From(row),
            Section = Section.From(row),
            Text = new LocalText(TextFr.From(row), TextEn.From(row)),
        },
        study => study.Stances);
}
