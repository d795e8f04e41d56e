using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>What happened, as each account dates it.</summary>
internal static class EventsTable
{
    private static readonly Column<CaseEvent, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<CaseEvent, string> Event = new("event", Cell.Id, r => r.Event);
    private static readonly Column<CaseEvent, Account> Of = new("account", Words.One<Account>(), r => r.Account);
    private static readonly Column<CaseEvent, string?> Date = new("date", Cell.PartialDateOrNone, r => r.Date);
    private static readonly Column<CaseEvent, string> Text = new("text", Cell.Text, r => r.Text);

    public static readonly Table<CaseEvent> Table = new(
        "events.csv",
        [AllianceId, Event, Of, Date, Text],
        row => new CaseEvent
        {
            Alliance = AllianceId.From(row),
            Event = Event.From(row),
            Account = Of.From(row),
            Date = Date.From(row),
            Text = Text.From(row),
        },
        study => study.Events);
}
