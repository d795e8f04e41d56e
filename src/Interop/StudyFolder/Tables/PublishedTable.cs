using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>What the published account concludes.</summary>
internal static class PublishedTable
{
    private static readonly Column<Published, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<Published, string> Aspect = new("aspect", Cell.Reference("axis or mode"), r => r.Aspect);
    private static readonly Column<Published, string?> Value = new("value", Cell.ReferenceOrNone("pole or mode"), r => r.Value);
    private static readonly Column<Published, Grade> Sure = new("grade", Words.One<Grade>(), r => r.Grade);
    private static readonly Column<Published, string> Section = new("section", Cell.Text, r => r.Section);

    public static readonly Table<Published> Table = new(
        "published.csv",
        [AllianceId, Aspect, Value, Sure, Section],
        row => new Published
        {
            Alliance = AllianceId.From(row),
            Aspect = Aspect.From(row),
            Value = Value.From(row),
            Grade = Sure.From(row),
            Section = Section.From(row),
        },
        study => study.Published);
}
