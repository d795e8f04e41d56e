using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances.History;
using Alliage.Workbench.Ports;

namespace Alliage.Web.Features.Desk;

/// <summary>What an undo put back or took away, in words: it may be far from the words on the screen.</summary>
internal sealed class UndoneSpeech(DeskModel before, DeskModel after)
{
    private const int Most = 3;

    public string Of(IReadOnlyList<StudyChange> changes)
    {
        var said = changes.Select(Of).OfType<string>().ToList();
        var more = said.Count - Most;
        return string.Join(' ', more > 0 ? [.. said.Take(Most), after.View.Words.Count("desk.undone.more", more)] : said);
    }

    private string? Of(StudyChange change) => change switch
    {
        StudyChange.Put(var row) => Said(row, Stood(row) ? row : null, row),
        StudyChange.Remove(var row) => Said(row, row, null),
        StudyChange.PutText(var source, _) => after.View.Words.Of("desk.undone.text", source),
        _ => null,
    };

    private string Said(StudyRow row, StudyRow? was, StudyRow? now)
    {
        var view = was is not null && now is null ? before.View : after.View;
        var said = new HistorySpeech(view).Entry(new JournalEntry(0, default, "", was, now)) + view.Words["alliance.stop"];
        return row is Coding coding && coding.Source != after.Source.Source.Source.Id
            ? said + " " + view.Words.Of("desk.undone.elsewhere", coding.Source)
            : said;
    }

    private bool Stood(StudyRow row) => row switch
    {
        Coding c => before.View.Study.Cases.SelectMany(k => k.Sources).SelectMany(s => s.Codings).Any(o => o.Id == c.Id),
        ReaderCoding c => before.View.Study.SecondReadings.SelectMany(r => r.Codings).Any(o => o.Key == c.Key),
        Code c => before.View.Study.Codes.Any(o => o.Id == c.Id),
        Memo m => before.View.Study.Memos.Any(o => o.Id == m.Id),
        _ => true,
    };
}
