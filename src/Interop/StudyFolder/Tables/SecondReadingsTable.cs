using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>Second readings.</summary>
internal static class SecondReadingsTable
{
    private static readonly Column<SecondReading, string> Id = new("id", Cell.Id, r => r.Id);
    private static readonly Column<SecondReading, string> SourceId = new("source", Cell.Reference("source"), r => r.Source);
    private static readonly Column<SecondReading, string> Reader = new("reader", Cell.FilledText, r => r.Reader);
    private static readonly Column<SecondReading, ReadingState> State = new("state", Words.One<ReadingState>(), r => r.State);
    private static readonly Column<SecondReading, string> OpenedBy = new("opened-by", Cell.FilledText, r => r.OpenedBy);
    private static readonly Column<SecondReading, DateTime> OpenedAt = new("opened-at", Cell.Time, r => r.OpenedAt);
    private static readonly Column<SecondReading, DateTime?> HandedInAt = new("handed-in-at", Cell.TimeOrNone, r => r.HandedInAt);
    private static readonly Column<SecondReading, string?> SettledBy = new("settled-by", Cell.TextOrNone, r => r.SettledBy);
    private static readonly Column<SecondReading, DateTime?> SettledAt = new("settled-at", Cell.TimeOrNone, r => r.SettledAt);

    public static readonly Table<SecondReading> Table = new(
        "second-readings.csv",
        [Id, SourceId, Reader, State, OpenedBy, OpenedAt, HandedInAt, SettledBy, SettledAt],
        row => new SecondReading
        {
            Id = Id.From(row),
            Source = SourceId.From(row),
            Reader = Reader.From(row),
            State = State.From(row),
            OpenedBy = OpenedBy.From(row),
            OpenedAt = OpenedAt.From(row),
            HandedInAt = HandedInAt.From(row),
            SettledBy = SettledBy.From(row),
            SettledAt = SettledAt.From(row),
        },
        study => study.SecondReadings);
}
