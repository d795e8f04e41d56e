using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>The analyst's lines by theme.</summary>
internal static class SummariesTable
{
    private static readonly Column<Summary, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<Summary, string> Theme = new("theme", Cell.Reference("theme"), r => r.Theme);
    private static readonly Column<Summary, Account> Of = new("account", Words.One<Account>(), r => r.Account);
    private static readonly Column<Summary, string> Text = new("text", Cell.Text, r => r.Text);
    private static readonly Column<Summary, IReadOnlyList<string>> Codings = new("codings", Cell.References("coding"), r => r.Codings);
    private static readonly Column<Summary, string> By = new("by", Cell.FilledText, r => r.By);
    private static readonly Column<Summary, DateTime> At = new("at", Cell.Time, r => r.At);

    public static readonly Table<Summary> Table = new(
        "summaries.csv",
        [AllianceId, Theme, Of, Text, Codings, By, At],
        row => new Summary
        {
            Alliance = AllianceId.From(row),
            Theme = Theme.From(row),
            Account = Of.From(row),
            Text = Text.From(row),
            Codings = Codings.From(row),
            By = By.From(row),
            At = At.From(row),
        },
        study => study.Summaries);
}
