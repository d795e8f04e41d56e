using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>Observations from a published account.</summary>
internal static class ReportsTable
{
    private static readonly Column<Report, string> Id = new("id", Cell.Id, r => r.Id);
    private static readonly Column<Report, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<Report, Account> Of = new("account", Words.One<Account>(), r => r.Account);
    private static readonly Column<Report, IReadOnlyList<string>> Indicators = new("indicator", Cell.References("indicator"), r => r.Indicators);
    private static readonly Column<Report, string> Section = new("section", Cell.FilledText, r => r.Section);
    private static readonly Column<Report, Grade> Sure = new("grade", Words.One<Grade>(), r => r.Grade);
    private static readonly Column<Report, string?> TextFr = new("text.fr", Cell.TextOrNone, r => r.Text.Fr);
    private static readonly Column<Report, string?> TextEn = new("text.en", Cell.TextOrNone, r => r.Text.En);

    public static readonly Table<Report> Table = new(
        "reports.csv",
        [Id, AllianceId, Of, Indicators, Section, Sure, TextFr, TextEn],
        row => new Report
        {
            Id = Id.From(row),
            Alliance = AllianceId.From(row),
            Account = Of.From(row),
            Indicators = Indicators.From(row),
            Section = Section.From(row),
            Grade = Sure.From(row),
            Text = new LocalText(TextFr.From(row), TextEn.From(row)),
        },
        study => study.Reports);
}
