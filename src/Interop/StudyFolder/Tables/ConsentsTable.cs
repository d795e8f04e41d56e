using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>To what owners agree.</summary>
internal static class ConsentsTable
{
    private static readonly Column<Consent, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<Consent, Account> Of = new("account", Words.One<Account>(), r => r.Account);
    private static readonly Column<Consent, ConsentTo> To = new("to", Words.One<ConsentTo>(), r => r.To);
    private static readonly Column<Consent, DateTime> At = new("at", Cell.Time, r => r.At);

    public static readonly Table<Consent> Table = new(
        "consents.csv",
        [AllianceId, Of, To, At],
        row => new Consent
        {
            Alliance = AllianceId.From(row),
            Account = Of.From(row),
            To = To.From(row),
            At = At.From(row),
        },
        study => study.Consents);
}
