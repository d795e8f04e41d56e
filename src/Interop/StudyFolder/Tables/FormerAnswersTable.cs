using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>What owners' answers were before.</summary>
internal static class FormerAnswersTable
{
    private static readonly Column<FormerAnswer, string> Id = new("id", Cell.Id, r => r.Id);
    private static readonly Column<FormerAnswer, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<FormerAnswer, Account> Of = new("account", Words.One<Account>(), r => r.Account);
    private static readonly Column<FormerAnswer, string> Item = new("item", Cell.Id, r => r.Item);
    private static readonly Column<FormerAnswer, string?> Value = new("value", Cell.TextOrNone, r => r.Value);
    private static readonly Column<FormerAnswer, string?> Text = new("text", Cell.TextOrNone, r => r.Text);
    private static readonly Column<FormerAnswer, Absence?> Absent = new("absence", Words.OneOrNone<Absence>(), r => r.Absence);
    private static readonly Column<FormerAnswer, IReadOnlyList<string>> Indicators = new("indicators", Cell.References("indicator"), r => r.Indicators);
    private static readonly Column<FormerAnswer, AnsweredAnew> Cause = new("cause", Words.One<AnsweredAnew>(), r => r.Cause);
    private static readonly Column<FormerAnswer, string?> Why = new("why", Cell.TextOrNone, r => r.Why);
    private static readonly Column<FormerAnswer, DateTime> At = new("at", Cell.Time, r => r.At);

    public static readonly Table<FormerAnswer> Table = new(
        "former-answers.csv",
        [Id, AllianceId, Of, Item, Value, Text, Absent, Indicators, Cause, Why, At],
        row => new FormerAnswer
        {
            Id = Id.From(row),
            Alliance = AllianceId.From(row),
            Account = Of.From(row),
            Item = Item.From(row),
            Value = Value.From(row),
            Text = Text.From(row),
            Absence = Absent.From(row),
            Indicators = Indicators.From(row),
            Cause = Cause.From(row),
            Why = Why.From(row),
            At = At.From(row),
        },
        study => study.FormerAnswers);
}
