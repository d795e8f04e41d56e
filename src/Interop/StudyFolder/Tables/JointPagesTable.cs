using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>Joint pages that were made.</summary>
internal static class JointPagesTable
{
    private static readonly Column<JointPage, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<JointPage, DateTime> At = new("at", Cell.Time, r => r.At);
    private static readonly Column<JointPage, string> By = new("by", Cell.FilledText, r => r.By);
    private static readonly Column<JointPage, DateOnly?> Again = new("again", Cell.DayOrNone, r => r.Again);

    public static readonly Table<JointPage> Table = new(
        "joint-pages.csv",
        [AllianceId, At, By, Again],
        row => new JointPage
        {
            Alliance = AllianceId.From(row),
            At = At.From(row),
            By = By.From(row),
            Again = Again.From(row),
        },
        study => study.JointPages);
}
