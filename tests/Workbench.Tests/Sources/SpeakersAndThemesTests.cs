using Alliage.Core.Sources.Speakers;
using Alliage.Core.Studies;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Sources;

public sealed class SpeakersAndThemesTests
{
    private readonly Desk desk = new();

    [Fact]
    public async Task A_source_gets_its_turns_once_a_person_has_said_who_speaks()
    {
        await Added(null);
        var proposed = (await desk.Do.ProposeSpeakers.Run("mine", "pain-A", SpeakerNames.None, Desk.Stop)).Value.Reading;
        Assert.Equal([("Q", SpeakerChoice.Interviewer), ("Yvon", SpeakerChoice.Owner)], proposed.Speakers.Select(s => (s.Name, s.Proposed)));

        await Confirm(2, Interview.Speakers);

        Assert.Equal(4, (await Source()).Turns.Count);
    }

    [Fact]
    public async Task Saying_otherwise_later_changes_the_turns_that_it_concerns_and_no_other()
    {
        await Added(Interview.Speakers);
        var before = (await Source()).Turns;

        await Confirm(2, new Dictionary<string, SpeakerChoice>(Interview.Speakers) { ["Léa"] = SpeakerChoice.Other });

        var after = (await Source()).Turns;
        Assert.Equal(before.Take(3), after.Take(3));
        Assert.Equal("Oui.", Interview.Text[after[3].Start..after[3].End]);
        var changed = (await desk.Store.Journal("mine", 2, Desk.Stop)).Value;
        Assert.Equal((before[3], after[3]), (Assert.IsType<Turn>(Assert.Single(changed).Before), Assert.IsType<Turn>(changed[0].After)));
    }

    [Fact]
    public async Task An_interview_without_an_owner_is_refused_and_so_are_speakers_of_a_document()
    {
        await Added(null);
        await desk.Do.AddSources.Run(new("mine", 2, [new(Interview.File("b.txt"), "pain", Account.Record)], "Claire"), Desk.Stop);

        Assert.Equal("speakers-no-owner", await Refused("pain-A", new Dictionary<string, SpeakerChoice> { ["Q"] = SpeakerChoice.Interviewer }));
        Assert.Equal("speakers-of-document", await Refused("pain-record", Interview.Speakers));
        Assert.Equal("unknown-source", await Refused("pain-Z", Interview.Speakers));
    }

    [Fact]
    public async Task Themes_are_proposed_from_the_questions_and_nothing_is_raised_by_that()
    {
        await Added(Interview.Speakers);

        var proposed = (await desk.Do.ProposeThemes.Run("mine", "pain-A", Desk.Stop)).Value.Themes;

        Assert.Equal(
            [("aims", Interview.At("Pourquoi"), RaisedHow.Openly, "pourquoi cette alliance"), ("aims", Interview.At("Et la"), RaisedHow.ByName, "croissance")],
            proposed.Select(p => (p.Theme, p.Turn, p.How, p.Cues[0].Cue)));
        Assert.Empty((await Source()).Raised);
    }

    [Fact]
    public async Task A_person_confirms_themes_under_their_name_and_takes_them_back()
    {
        await Added(Interview.Speakers);
        var (open, named) = (new RaisedTheme("aims", Interview.At("Pourquoi"), RaisedHow.Openly), new RaisedTheme("aims", Interview.At("Et la"), RaisedHow.ByName));

        await Themes(2, [open, named], []);
        Assert.Equal([(open.Turn, RaisedHow.Openly, "Claire"), (named.Turn, RaisedHow.ByName, "Claire")], (await Source()).Raised.Select(r => (r.Turn, r.How, r.ConfirmedBy!)));

        await Themes(3, [], [named]);
        Assert.Equal([open.Turn], (await Source()).Raised.Select(r => r.Turn));
    }

    [Fact]
    public async Task Only_a_question_of_the_interviewer_raises_a_theme_of_the_framework()
    {
        await Added(Interview.Speakers);
        RaisedTheme[] wrong = [new("aims", Interview.At("Par hasard"), RaisedHow.Openly), new("aims", 3, RaisedHow.Openly), new("nope", Interview.At("Et la"), RaisedHow.Openly)];

        var refused = await desk.Do.ConfirmThemes.Run(new("mine", "pain-A", 2, wrong, [], "Claire"), Desk.Stop);

        Assert.Equal(["raised-no-turn", "raised-not-by-interviewer", "unknown-theme"], refused.Problems.Select(p => p.Id).Order());
    }

    [Fact]
    public async Task Confirmed_themes_are_not_lost_when_their_question_would_become_somebody_else_s()
    {
        await Added(Interview.Speakers);
        await Themes(2, [new RaisedTheme("aims", Interview.At("Pourquoi"), RaisedHow.Openly)], []);

        Assert.Equal("speakers-raised-lost", await Refused("pain-A", new Dictionary<string, SpeakerChoice> { ["Q"] = SpeakerChoice.Owner }));
    }

    [Fact]
    public async Task A_source_is_marked_as_far_as_it_was_read()
    {
        await Added(Interview.Speakers);

        var marked = await desk.Do.MarkSource.Run(new("mine", "pain-A", 2, SourceState.Read, "Claire"), Desk.Stop);

        Assert.True(marked.Succeeded, string.Join("; ", marked.Problems));
        Assert.Equal(SourceState.Read, (await Source()).Source.State);
        Assert.Equal("unknown-source", Assert.Single((await desk.Do.MarkSource.Run(new("mine", "x", 2, SourceState.Read, "Claire"), Desk.Stop)).Problems).Id);
    }

    private async Task Added(IReadOnlyDictionary<string, SpeakerChoice>? speakers)
    {
        await desk.Import("mine");
        Assert.True((await desk.Do.AddSources.Run(new("mine", 1, [new(Interview.File("a.txt"), "pain", Account.A, null, speakers)], "Claire"), Desk.Stop)).Succeeded);
    }

    private async Task<SourceFile> Source() => (await desk.Do.OpenSource.Run("mine", "pain-A", Desk.Stop)).Value.Source;

    private async Task Confirm(long seen, IReadOnlyDictionary<string, SpeakerChoice> speakers)
    {
        var confirmed = await desk.Do.ConfirmSpeakers.Run(new("mine", "pain-A", seen, speakers, "Claire"), Desk.Stop);
        Assert.True(confirmed.Succeeded, string.Join("; ", confirmed.Problems));
    }

    private async Task<string> Refused(string source, IReadOnlyDictionary<string, SpeakerChoice> speakers) =>
        Assert.Single((await desk.Do.ConfirmSpeakers.Run(new("mine", source, 3, speakers, "Claire"), Desk.Stop)).Problems).Id;

    private async Task Themes(long seen, RaisedTheme[] raised, RaisedTheme[] not)
    {
        var confirmed = await desk.Do.ConfirmThemes.Run(new("mine", "pain-A", seen, raised, not, "Claire"), Desk.Stop);
        Assert.True(confirmed.Succeeded, string.Join("; ", confirmed.Problems));
    }
}
