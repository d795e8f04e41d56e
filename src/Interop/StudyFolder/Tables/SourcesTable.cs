using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>Interviews and documents; their texts stand beside, one file each.</summary>
internal static class SourcesTable
{
    private static readonly Column<Source, string> Id = new("id", Cell.Id, r => r.Id);
    private static readonly Column<Source, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<Source, Account> Of = new("account", Words.One<Account>(), r => r.Account);
    private static readonly Column<Source, SourceKind> Kind = new("kind", Words.One<SourceKind>(), r => r.Kind);
    private static readonly Column<Source, DateOnly?> HeardOn = new("heard-on", Cell.DayOrNone, r => r.HeardOn);
    private static readonly Column<Source, SourceState> State = new("state", Words.One<SourceState>(), r => r.State);
    private static readonly Column<Source, string?> Original = new("original", Cell.ReferenceOrNone("originals/"), r => r.Original);

    public static readonly Table<Source> Table = new(
        "sources.csv",
        [Id, AllianceId, Of, Kind, HeardOn, State, Original],
        row => new Source
        {
            Id = Id.From(row),
            Alliance = AllianceId.From(row),
            Account = Of.From(row),
            Kind = Kind.From(row),
            HeardOn = HeardOn.From(row),
            State = State.From(row),
            Original = Original.From(row),
        },
        study => study.Sources);
}
