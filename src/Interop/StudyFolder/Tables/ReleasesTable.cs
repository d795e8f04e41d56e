using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>What owners let the partner read.</summary>
internal static class ReleasesTable
{
    private static readonly Column<Release, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<Release, Account> Of = new("account", Words.One<Account>(), r => r.Account);
    private static readonly Column<Release, string> Item = new("item", Cell.Id, r => r.Item);
    private static readonly Column<Release, IReadOnlyList<string>> Options = new("options", Cell.References("option"), r => r.Options);
    private static readonly Column<Release, string?> Text = new("text", Cell.TextOrNone, r => r.Text);
    private static readonly Column<Release, IReadOnlyList<string>> Mine = new("mine", Cell.Lines, r => r.Mine);
    private static readonly Column<Release, IReadOnlyList<string>> Theirs = new("theirs", Cell.Lines, r => r.Theirs);
    private static readonly Column<Release, DateTime> At = new("at", Cell.Time, r => r.At);

    public static readonly Table<Release> Table = new(
        "releases.csv",
        [AllianceId, Of, Item, Options, Text, Mine, Theirs, At],
        row => new Release
        {
            Alliance = AllianceId.From(row),
            Account = Of.From(row),
            Item = Item.From(row),
            Options = Options.From(row),
            Text = Text.From(row),
            Mine = Mine.From(row),
            Theirs = Theirs.From(row),
            At = At.From(row),
        },
        study => study.Releases);
}
