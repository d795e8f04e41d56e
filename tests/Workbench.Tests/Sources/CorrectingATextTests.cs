using Alliage.Core.Studies;
using Alliage.Core.Texts;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Tests.Given;
using Alliage.Workbench.Tests.Journals;
using CsCheck;

namespace Alliage.Workbench.Tests.Sources;

/// <summary>Corrections of a text and of its turns: codings stay on their words, and nothing vanishes unseen.</summary>
public sealed class CorrectingATextTests : IAsyncLifetime
{
    private const string Text = Transcripts.TextA;

    private readonly Desk desk = new();

    public async ValueTask InitializeAsync() => await desk.Start("mine", Transcripts.Contents);

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task A_typo_is_corrected_and_turns_themes_and_codings_stay_on_their_words()
    {
        await Code("tout ensemble");
        await Code("Chacun chez soi");

        await Correct("Parlez-moi", "Alors, parlez-moi");

        var source = await Source();
        var text = await TextNow();
        Assert.Equal(["tout ensemble", "Chacun chez soi"], source.Codings.Select(c => text[c.Start..c.End]));
        Assert.All(source.Codings, c => Assert.Equal(c.Quote, text[c.Start..c.End]));
        Assert.Equal("Alors, parlez-moi de vous deux.", text[source.Turns[0].Start..source.Turns[0].End]);
        Assert.Equal(6, source.Turns[0].Words);
        Assert.Equal("Chacun chez soi, au fond.", text[source.Turns[3].Start..source.Turns[3].End]);
        Assert.Equal(source.Turns[0].Start, Assert.Single(source.Raised).Turn);
        Assert.Empty(await desk.Do.CheckStudy.Run("mine", Desk.Stop));
    }

    [Fact]
    public async Task The_former_text_stays_in_the_journal_and_undo_brings_it_back_with_its_codings()
    {
        await Code("tout ensemble");
        var before = await RandomEdits.State(desk);
        await Correct("On fait tout ensemble", "Nous faisons tout");

        Assert.Equal(Text, (await desk.Store.Journal("mine", 2, Desk.Stop)).Value.Single(e => e.IsText).TextBefore);
        await desk.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop);
        Assert.Equal(before, await RandomEdits.State(desk));
    }

    [Fact]
    public async Task A_coding_of_which_no_word_would_be_left_is_named_first_and_goes_only_where_that_was_said()
    {
        var id = await Code("La loyauté");
        var correction = Of(" La loyauté, c’est tout.", "");

        var refused = await desk.Do.CorrectText.Run(await Now(), correction, Desk.Stop);
        Assert.Equal(("coding-would-go", "La loyauté"), (Assert.Single(refused.Problems).Id, refused.Problems[0].Args[0]));
        Assert.Equal(id, Assert.Single((await desk.Do.CorrectText.Look(await Now(), correction, Desk.Stop)).Value.LostCodings).Id);
        Assert.Equal(Text, await TextNow());

        Assert.True((await desk.Do.CorrectText.Run(await Now(), correction with { MayGo = [id] }, Desk.Stop)).Succeeded);
        Assert.Empty((await Source()).Codings);
    }

    [Fact]
    public async Task A_turn_that_would_go_is_named_with_the_themes_raised_in_it()
    {
        var problem = Assert.Single((await desk.Do.CorrectText.Run(await Now(), Of("Parlez-moi de vous deux.", ""), Desk.Stop)).Problems);
        Assert.Equal(("turn-would-go", "aims"), (problem.Id, problem.Args[2]));
    }

    [Fact]
    public async Task Half_a_character_a_place_outside_and_two_changes_over_one_another_are_refused()
    {
        var bread = Text.IndexOf("🥖", StringComparison.Ordinal) + 1;
        TextChange[] changes = [new(bread, bread, "x"), new(0, 5, ""), new(3, 8, ""), new(9_000, 9_001, "")];

        var refused = await desk.Do.CorrectText.Run(await Now(), new TextCorrection("pain-A", changes), Desk.Stop);

        Assert.Equal(["changes-overlap", "range-splits-character", "range-outside"], refused.Problems.Select(p => p.Id));
    }

    [Fact]
    public async Task Nobody_corrects_a_text_over_codings_that_they_have_not_seen()
    {
        var seen = await Now();
        await Code("tout ensemble");

        Assert.Equal("changed-meanwhile", (await desk.Do.CorrectText.Run(seen with { By = "Sacha" }, Of("On fait tout", "On a tout fait"), Desk.Stop)).Problems[0].Id);
    }

    [Fact]
    public void Any_sequence_of_corrections_and_codings_keeps_every_coding_on_its_words()
    {
        var act = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 150], Gen.Int[0, 25], Gen.Int[0, 3]);
        string[] words = ["", "mot", "é 🥖 ", "Encore\n\n"];
        act.List[1, 12].Sample(
            acts =>
            {
                var own = new Desk();
                own.Start("mine", Transcripts.Contents).GetAwaiter().GetResult();
                foreach (var (kind, at, length, word) in acts)
                {
                    Play(own, kind, at, length, words[word]).GetAwaiter().GetResult();
                }
            },
            iter: 400,
            threads: 1);
    }

    [Fact]
    public async Task A_turn_is_split_and_given_to_someone_else_and_joined_again()
    {
        var turn = (await Source()).Turns[1];
        var at = Text.IndexOf("La loyauté", StringComparison.Ordinal);

        var split = await Turns(new TurnStep.Split(turn.Start, at, "Enquêtrice", SpeakerRole.Interviewer));
        Assert.Equal(
            [(turn.Start, at, SpeakerRole.Owner, 9), (at, turn.End, SpeakerRole.Interviewer, 5)],
            split.Turns.Skip(1).Take(2).Select(t => (t.Start, t.End, t.Role, t.Words)));

        Assert.Equal(turn, (await Turns(new TurnStep.Join(turn.Start))).Turns[1]);
    }

    [Fact]
    public async Task A_turn_that_raised_a_theme_cannot_be_the_owners()
    {
        var first = (await Source()).Turns[0];
        var refused = await desk.Do.EditTurns.Run(await Now(), "pain-A", [new TurnStep.SetSpeaker(first.Start, "Maud", SpeakerRole.Owner)], Desk.Stop);
        Assert.Equal("raised-not-by-interviewer", Assert.Single(refused.Problems).Id);
    }

    [Theory]
    [InlineData(13, 13, "split-nowhere")]
    [InlineData(13, 900, "split-nowhere")]
    [InlineData(14, 20, "unknown-turn")]
    public async Task A_turn_is_split_inside_or_not_at_all(int turn, int at, string problem)
    {
        var refused = await desk.Do.EditTurns.Run(await Now(), "pain-A", [new TurnStep.Split(turn, at)], Desk.Stop);
        Assert.Equal(problem, Assert.Single(refused.Problems).Id);
    }

    private static async Task Play(Desk desk, int kind, int at, int length, string words)
    {
        var seen = (await desk.Store.Read("mine", Desk.Stop)).Value;
        var text = (await desk.Store.ReadText("mine", "pain-A", Desk.Stop)).Value;
        var edit = new Edit("mine", seen.Revision, "Claire");
        var former = seen.Study.Cases[0].Sources[0].Codings;
        switch (kind)
        {
            case 0:
                await desk.Do.EditCodings.Run(edit, [new CodingStep.Add("pain-A", at, at + length, "aide")], Desk.Stop);
                break;
            case 1:
                await desk.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop);
                break;
            default:
                var start = Math.Min(at, text.Length);
                TextChange[] changes = [new(start, Math.Min(start + length, text.Length), words)];
                var done = await desk.Do.CorrectText.Run(edit, new TextCorrection("pain-A", changes), Desk.Stop);
                if (done.Succeeded)
                {
                    Assert.Equal(former.Count, done.Value.Snapshot.Study.Cases[0].Sources[0].Codings.Count);
                }

                break;
        }

        var source = (await desk.Store.Read("mine", Desk.Stop)).Value.Study.Cases[0].Sources[0];
        var now = (await desk.Store.ReadText("mine", "pain-A", Desk.Stop)).Value;
        Assert.All(source.Codings, c => Assert.Equal(c.Quote, now[c.Start..c.End]));
        Assert.All(source.Turns, t => Assert.Equal(t.Words, WordCount.Of(now.AsSpan(t.Start, t.End - t.Start))));
        Assert.All(source.Raised, r => Assert.Contains(source.Turns, t => t.Start == r.Turn));
        Assert.All(source.Turns.Zip(source.Turns.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    private static TextCorrection Of(string words, string with)
    {
        var (start, end) = Transcripts.At(Text, words);
        return new TextCorrection("pain-A", [new TextChange(start, end, with)]);
    }

    private async Task Correct(string words, string with)
    {
        var done = await desk.Do.CorrectText.Run(await Now(), Of(words, with), Desk.Stop);
        Assert.True(done.Succeeded, string.Join("; ", done.Problems));
    }

    private async Task<string> Code(string words)
    {
        var (start, end) = Transcripts.At(Text, words);
        var edited = await desk.Do.EditCodings.Run(await Now(), [new CodingStep.Add("pain-A", start, end, "aide")], Desk.Stop);
        return ((Ports.StudyChange.Put)edited.Value.Changes[0]).Row.Key;
    }

    private async Task<SourceFile> Turns(params TurnStep[] steps)
    {
        var edited = await desk.Do.EditTurns.Run(await Now(), "pain-A", steps, Desk.Stop);
        Assert.True(edited.Succeeded, string.Join("; ", edited.Problems));
        return edited.Value.Snapshot.Study.Cases[0].Sources[0];
    }

    private async Task<Edit> Now() => new("mine", (await desk.Store.Read("mine", Desk.Stop)).Value.Revision, "Claire");

    private async Task<SourceFile> Source() => (await desk.Store.Read("mine", Desk.Stop)).Value.Study.Cases[0].Sources[0];

    private async Task<string> TextNow() => (await desk.Store.ReadText("mine", "pain-A", Desk.Stop)).Value;
}
