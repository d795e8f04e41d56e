using System.Text.Json;
using Alliage.Core.Redactions;
using Alliage.Core.Studies;
using Alliage.Core.Texts;
using Alliage.Workbench.Tests.Given;
using Alliage.Workbench.Tests.Journals;
using CsCheck;
using static Alliage.Workbench.Tests.SecondReadings.SecondReader;

namespace Alliage.Workbench.Tests.SecondReadings;

/// <summary>Corrections and redactions under a second reading: its codings stay on their words, or go with them.</summary>
public sealed class TextUnderReadersTests
{
    [Fact]
    public async Task A_correction_keeps_blind_codings_on_their_words()
    {
        var (desk, reader) = await Given();
        await reader.HandedIn();

        await Sound(desk.Do.CorrectText.Run(await reader.Now(), new("pain-A", [new TextChange(0, 0, "Le matin. ")]), Desk.Stop));

        Assert.All((await reader.Study()).SecondReadings[0].Codings, c => Assert.Contains(
            c.Quote, new[] { "On fait tout ensemble", "La loyauté", "Chacun", "tout ensemble", "Chacun chez soi" }));
        Assert.Empty(await desk.Do.CheckStudy.Run("mine", Desk.Stop));
    }

    [Fact]
    public void Any_corrections_keep_every_coding_of_either_reader_on_its_words() =>
        Gen.Select(Gen.Int[0, 150], Gen.Int[0, 12], Gen.OneOf("", "x", "mot et ", "🥖")).List[1, 5].Sample(
            edits => Check(edits).GetAwaiter().GetResult(),
            iter: 40,
            threads: 1);

    [Fact]
    public async Task Words_are_not_corrected_away_under_a_reading_that_is_under_way_and_its_codings_are_not_named()
    {
        var (desk, reader) = await Given();
        var reading = await reader.Open();
        await reader.Blind(reading, Code("La loyauté", "aide"));
        var (start, end) = Transcripts.At(Transcripts.TextA, "La loyauté, c’est tout. ");

        var refused = await desk.Do.CorrectText.Run(await reader.Now(), new("pain-A", [new TextChange(start, end, "")]), Desk.Stop);

        var problem = Assert.Single(refused.Problems);
        Assert.Equal("reading-words-would-go", problem.Id);
        Assert.Equal([Reader, "1"], problem.Args);
    }

    [Fact]
    public async Task A_name_is_replaced_in_blind_codings_readers_names_and_notes()
    {
        var (desk, reader) = await Given();
        var reading = await reader.HandedIn();
        await Sound(desk.Do.SettleDifference.Run(await reader.Now(), reading, new("s-loyal", KeptSide.Second, "Maud le dit à Sacha."), Desk.Stop));

        await Sound(desk.Do.RedactStudy.Names(
            await reader.Now(), [new Pseudonym("Maud", "Cliente 1"), new Pseudonym("Sacha", "Lecteur 2"), new Pseudonym("loyauté", "fidélité")], Desk.Stop));

        var all = await RandomEdits.State(desk) + JsonSerializer.Serialize((await desk.Store.ReadContents("mine", Desk.Stop)).Value.Rows.SecondReadings)
            + string.Join('\n', (await desk.Store.Journal("mine", 0, Desk.Stop)).Value);
        Assert.All(["Maud", "Sacha", "loyauté"], name => Assert.DoesNotContain(name, all, StringComparison.OrdinalIgnoreCase));
        var after = (await reader.Study()).SecondReadings[0];
        Assert.Equal(("Lecteur 2", "Cliente 1 le dit à Lecteur 2."), (after.Reading.Reader, after.Settlements[0].Note));
        Assert.Contains(after.Codings, c => c.Quote == "La fidélité");
        Assert.Empty(await desk.Do.CheckStudy.Run("mine", Desk.Stop));
    }

    [Fact]
    public async Task An_erased_voice_takes_its_second_readings_along_from_the_journal_too()
    {
        var (desk, reader) = await Given();
        var reading = await reader.HandedIn();
        await reader.Settle(reading, "s-loyal", KeptSide.Second);

        await Sound(desk.Do.RedactStudy.Voice(await reader.Now(), "pain", Account.A, Desk.Stop));

        var rows = (await desk.Store.ReadContents("mine", Desk.Stop)).Value.Rows;
        Assert.Empty(rows.SecondReadings.Concat<StudyRow>(rows.ReaderCodings).Concat(rows.Settlements));
        Assert.DoesNotContain(
            (await desk.Store.Journal("mine", 0, Desk.Stop)).Value,
            e => (e.Before ?? e.After) is SecondReading or ReaderCoding or Settlement);
    }

    private static async Task Check(List<(int At, int Length, string Words)> edits)
    {
        var (desk, reader) = await Given();
        await reader.HandedIn();
        foreach (var (at, length, words) in edits)
        {
            var text = (await desk.Store.ReadText("mine", "pain-A", Desk.Stop)).Value;
            var start = Math.Min(at, text.Length);
            var before = (await reader.Study()).SecondReadings[0].Codings.Count;
            await desk.Do.CorrectText.Run(await reader.Now(), new("pain-A", [new TextChange(start, Math.Min(text.Length, start + length), words)]), Desk.Stop);
            var now = (await desk.Store.ReadText("mine", "pain-A", Desk.Stop)).Value;
            var codings = (await reader.Study()).SecondReadings[0].Codings;
            Assert.Equal(before, codings.Count);
            Assert.All(codings, c => Assert.Equal(c.Quote, now[c.Start..c.End]));
        }
    }

    private static async Task<(Desk Desk, SecondReader Reader)> Given()
    {
        var desk = new Desk();
        var reader = new SecondReader(desk);
        await reader.Start();
        return (desk, reader);
    }
}
