using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>Who speaks where.</summary>
internal static class TurnsTable
{
    private static readonly Column<Turn, string> SourceId = new("source", Cell.Reference("source"), r => r.Source);
    private static readonly Column<Turn, int> Start = new("start", Cell.Offset, r => r.Start);
    private static readonly Column<Turn, int> End = new("end", Cell.Offset, r => r.End);
    private static readonly Column<Turn, string> Speaker = new("speaker", Cell.Text, r => r.Speaker);
    private static readonly Column<Turn, SpeakerRole> Role = new("role", Words.One<SpeakerRole>(), r => r.Role);

    public static readonly Table<Turn> Table = new(
        "turns.csv",
        [SourceId, Start, End, Speaker, Role],
        row => new Turn
        {
            Source = SourceId.From(row),
            Start = Start.From(row),
            End = End.From(row),
            Speaker = Speaker.From(row),
            Role = Role.From(row),

            // Counted from the text once that is read.
            Words = 0,
        },
        study => study.Turns);
}
