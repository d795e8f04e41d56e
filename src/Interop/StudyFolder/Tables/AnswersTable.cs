using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>Answers to the questionnaire.</summary>
internal static class AnswersTable
{
    private static readonly Column<Answer, string> Id = new("id", Cell.Id, r => r.Id);
    private static readonly Column<Answer, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<Answer, Account> Of = new("account", Words.One<Account>(), r => r.Account);
    private static readonly Column<Answer, string> Item = new("item", Cell.Id, r => r.Item);
    private static readonly Column<Answer, string?> Value = new("value", Cell.TextOrNone, r => r.Value);
    private static readonly Column<Answer, string?> Text = new("text", Cell.TextOrNone, r => r.Text);
    private static readonly Column<Answer, Absence?> Absent = new("absence", Words.OneOrNone<Absence>(), r => r.Absence);
    private static readonly Column<Answer, IReadOnlyList<string>> Indicators = new("indicators", Cell.References("indicator"), r => r.Indicators);

    public static readonly Table<Answer> Table = new(
        "answers.csv",
        [Id, AllianceId, Of, Item, Value, Text, Absent, Indicators],
        row => new Answer
        {
            Id = Id.From(row),
            Alliance = AllianceId.From(row),
            Account = Of.From(row),
            Item = Item.From(row),
            Value = Value.From(row),
            Text = Text.From(row),
            Absence = Absent.From(row),
            Indicators = Indicators.From(row),
        },
        study => study.Answers);
}
