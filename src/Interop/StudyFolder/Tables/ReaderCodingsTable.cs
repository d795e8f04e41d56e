using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>Codings of second readings.</summary>
internal static class ReaderCodingsTable
{
    private static readonly Column<ReaderCoding, string> ReadingId = new("reading", Cell.Reference("second-reading"), r => r.Reading);
    private static readonly Column<ReaderCoding, string> Id = new("id", Cell.Id, r => r.Id);
    private static readonly Column<ReaderCoding, ReaderSide> Side = new("side", Words.One<ReaderSide>(), r => r.Side);
    private static readonly Column<ReaderCoding, string> SourceId = new("source", Cell.Reference("source"), r => r.Source);
    private static readonly Column<ReaderCoding, int> Start = new("start", Cell.Offset, r => r.Start);
    private static readonly Column<ReaderCoding, int> End = new("end", Cell.Offset, r => r.End);
    private static readonly Column<ReaderCoding, string> Quote = new("quote", Cell.Text, r => r.Quote);
    private static readonly Column<ReaderCoding, string> CodeId = new("code", Cell.Reference("code"), r => r.Code);
    private static readonly Column<ReaderCoding, string> Coder = new("coder", Cell.FilledText, r => r.Coder);
    private static readonly Column<ReaderCoding, DateTime> At = new("at", Cell.Time, r => r.At);
    private static readonly Column<ReaderCoding, bool> Denies = new("denies", Words.YesOrEmpty, r => r.Denies);

    public static readonly Table<ReaderCoding> Table = new(
        "reader-codings.csv",
        [ReadingId, Id, Side, SourceId, Start, End, Quote, CodeId, Coder, At, Denies],
        row => new ReaderCoding
        {
            Reading = ReadingId.From(row),
            Id = Id.From(row),
            Side = Side.From(row),
            Source = SourceId.From(row),
            Start = Start.From(row),
            End = End.From(row),
            Quote = Quote.From(row),
            Code = CodeId.From(row),
            Coder = Coder.From(row),
            At = At.From(row),
            Denies = Denies.From(row),
        },
        study => study.ReaderCodings);
}
