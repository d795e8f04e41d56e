using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>Themes raised.</summary>
internal static class RaisedTable
{
    private static readonly Column<Raised, string> SourceId = new("source", Cell.Reference("source"), r => r.Source);
    private static readonly Column<Raised, string> Theme = new("theme", Cell.Reference("theme"), r => r.Theme);
    private static readonly Column<Raised, int> TurnStart = new("turn", Cell.Offset, r => r.Turn);
    private static readonly Column<Raised, RaisedHow> How = new("how", Words.One<RaisedHow>(), r => r.How);
    private static readonly Column<Raised, string?> ConfirmedBy = new("confirmed-by", Cell.ReferenceOrNone("person"), r => r.ConfirmedBy);

    public static readonly Table<Raised> Table = new(
        "raised.csv",
        [SourceId, Theme, TurnStart, How, ConfirmedBy],
        row => new Raised
        {
            Source = SourceId.From(row),
            Theme = Theme.From(row),
            Turn = TurnStart.From(row),
            How = How.From(row),
            ConfirmedBy = ConfirmedBy.From(row),
        },
        study => study.Raised);
}
