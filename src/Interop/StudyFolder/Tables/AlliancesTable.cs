using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>The cases.</summary>
internal static class AlliancesTable
{
    private static readonly Column<Alliance, string> Id = new("id", Cell.Id, r => r.Id);
    private static readonly Column<Alliance, string?> ObjectFr = new("object.fr", Cell.TextOrNone, r => r.Object.Fr);
    private static readonly Column<Alliance, string?> ObjectEn = new("object.en", Cell.TextOrNone, r => r.Object.En);
    private static readonly Column<Alliance, string?> FunctioningFr = new("functioning.fr", Cell.TextOrNone, r => r.Functioning.Fr);
    private static readonly Column<Alliance, string?> FunctioningEn = new("functioning.en", Cell.TextOrNone, r => r.Functioning.En);
    private static readonly Column<Alliance, IReadOnlyList<WrittenForm>> Written = new("written", Words.Several<WrittenForm>(), r => r.Written);
    private static readonly Column<Alliance, string?> Since = new("since", Cell.PartialDateOrNone, r => r.Since);
    private static readonly Column<Alliance, Competitors> Competing = new("competitors", Words.One<Competitors>(), r => r.Competitors);

    public static readonly Table<Alliance> Table = new(
        "alliances.csv",
        [Id, ObjectFr, ObjectEn, FunctioningFr, FunctioningEn, Written, Since, Competing],
        row => new Alliance
        {
            Id = Id.From(row),
            Object = new LocalText(ObjectFr.From(row), ObjectEn.From(row)),
            Functioning = new LocalText(FunctioningFr.From(row), FunctioningEn.From(row)),
            Written = Written.From(row),
            Since = Since.From(row),
            Competitors = Competing.From(row),
        },
        study => study.Alliances);
}
