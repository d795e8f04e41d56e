using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>Free attributes.</summary>
internal static class AttributesTable
{
    private static readonly Column<CaseAttribute, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<CaseAttribute, Account?> Of = new("account", Words.OneOrNone<Account>(), r => r.Account);
    private static readonly Column<CaseAttribute, string> Name = new("name", Cell.FilledText, r => r.Name);
    private static readonly Column<CaseAttribute, string> Value = new("value", Cell.Text, r => r.Value);

    public static readonly Table<CaseAttribute> Table = new(
        "attributes.csv",
        [AllianceId, Of, Name, Value],
        row => new CaseAttribute
        {
            Alliance = AllianceId.From(row),
            Account = Of.From(row),
            Name = Name.From(row),
            Value = Value.From(row),
        },
        study => study.Attributes);
}
