using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>Codes linked to indicators.</summary>
internal static class LinksTable
{
    private static readonly Column<CodeLink, string> CodeId = new("code", Cell.Reference("code"), r => r.Code);
    private static readonly Column<CodeLink, string> Indicator = new("indicator", Cell.Reference("indicator"), r => r.Indicator);

    public static readonly Table<CodeLink> Table = new(
        "links.csv",
        [CodeId, Indicator],
        row => new CodeLink
        {
            Code = CodeId.From(row),
            Indicator = Indicator.From(row),
        },
        study => study.Links);
}
