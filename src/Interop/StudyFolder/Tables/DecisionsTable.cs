using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>People's decisions.</summary>
internal static class DecisionsTable
{
    private static readonly Column<Decision, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<Decision, DecisionSubject> Subject = new("subject", Words.One<DecisionSubject>(), r => r.Subject);
    private static readonly Column<Decision, string> About = new("about", Cell.Reference("axis, theme, indicator or mode"), r => r.About);
    private static readonly Column<Decision, Account?> Of = new("account", Words.OneOrNone<Account>(), r => r.Account);
    private static readonly Column<Decision, string> Value = new("value", Cell.FilledText, r => r.Value);
    private static readonly Column<Decision, string> Reason = new("reason", Cell.FilledText, r => r.Reason);
    private static readonly Column<Decision, string> By = new("by", Cell.FilledText, r => r.By);
    private static readonly Column<Decision, DateTime> At = new("at", Cell.Time, r => r.At);

    public static readonly Table<Decision> Table = new(
        "decisions.csv",
        [AllianceId, Subject, About, Of, Value, Reason, By, At],
        row => new Decision
        {
            Alliance = AllianceId.From(row),
            Subject = Subject.From(row),
            About = About.From(row),
            Account = Of.From(row),
            Value = Value.From(row),
            Reason = Reason.From(row),
            By = By.From(row),
            At = At.From(row),
        },
        study => study.Decisions);
}
