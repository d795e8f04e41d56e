using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>The two firms of each alliance.</summary>
internal static class FirmsTable
{
    private static readonly Column<Firm, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<Firm, Account> Voice = new("voice", Words.Voice, r => r.Voice);
    private static readonly Column<Firm, string> Pseudonym = new("pseudonym", Cell.Text, r => r.Pseudonym);
    private static readonly Column<Firm, string?> TradeFr = new("trade.fr", Cell.TextOrNone, r => r.Trade.Fr);
    private static readonly Column<Firm, string?> TradeEn = new("trade.en", Cell.TextOrNone, r => r.Trade.En);
    private static readonly Column<Firm, string?> Sector = new("sector", Cell.TextOrNone, r => r.Sector);
    private static readonly Column<Firm, int?> Size = new("size", Cell.NumberOrNone, r => r.Size);
    private static readonly Column<Firm, string?> Place = new("place", Cell.TextOrNone, r => r.Place);

    public static readonly Table<Firm> Table = new(
        "firms.csv",
        [AllianceId, Voice, Pseudonym, TradeFr, TradeEn, Sector, Size, Place],
        row => new Firm
        {
            Alliance = AllianceId.From(row),
            Voice = Voice.From(row),
            Pseudonym = Pseudonym.From(row),
            Trade = new LocalText(TradeFr.From(row), TradeEn.From(row)),
            Sector = Sector.From(row),
            Size = Size.From(row),
            Place = Place.From(row),
        },
        study => study.Firms);
}
