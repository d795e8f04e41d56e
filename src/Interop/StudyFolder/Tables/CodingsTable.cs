using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>Coded passages.</summary>
internal static class CodingsTable
{
    private static readonly Column<Coding, string> Id = new("id", Cell.Id, r => r.Id);
    private static readonly Column<Coding, string> SourceId = new("source", Cell.Reference("source"), r => r.Source);
    private static readonly Column<Coding, int> Start = new("start", Cell.Offset, r => r.Start);
    private static readonly Column<Coding, int> End = new("end", Cell.Offset, r => r.End);
    private static readonly Column<Coding, string> Quote = new("quote", Cell.Text, r => r.Quote);
    private static readonly Column<Coding, string> CodeId = new("code", Cell.Reference("code"), r => r.Code);
    private static readonly Column<Coding, string> Coder = new("coder", Cell.FilledText, r => r.Coder);
    private static readonly Column<Coding, DateTime> At = new("at", Cell.Time, r => r.At);
    private static readonly Column<Coding, bool> Denies = new("denies", Words.YesOrEmpty, r => r.Denies);
    private static readonly Column<Coding, bool> Settled = new("settled", Words.YesOrEmpty, r => r.Settled);

    public static readonly Table<Coding> Table = new(
        "codings.csv",
        [Id, SourceId, Start, End, Quote, CodeId, Coder, At, Denies, Settled],
        row => new Coding
        {
            Id = Id.From(row),
            Source = SourceId.From(row),
            Start = Start.From(row),
            End = End.From(row),
            Quote = Quote.From(row),
            Code = CodeId.From(row),
            Coder = Coder.From(row),
            At = At.From(row),
            Denies = Denies.From(row),
            Settled = Settled.From(row),
        },
        study => study.Codings);
}
