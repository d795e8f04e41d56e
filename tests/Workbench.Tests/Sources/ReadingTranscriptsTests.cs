using Alliage.Core.Studies;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Sources;

public sealed class ReadingTranscriptsTests
{
    private readonly Desk desk = new();

    [Fact]
    public async Task Each_file_comes_with_its_own_problems_and_holds_up_no_other()
    {
        var read = await Read(
            Interview.File("pain_A.txt"),
            Interview.File("b.letter", "LETTER\nbroken"),
            Interview.File("c.txt", ""),
            Interview.File("d.txt", " \n… 12 ?"),
            Interview.File("e.xyz"),
            new TranscriptFile("f.txt", new byte[100_000_001]));

        Assert.Equal(
            ["", "transcript-broken", "transcript-empty", "transcript-no-words", "transcript-format-unknown", "transcript-too-large"],
            read.Select(r => string.Join(' ', r.Problems.Select(p => p.Id))));
        Assert.Equal(".letter .txt", read[4].Problems[0].Args[0]);
        Assert.Equal(Interview.Text, read[0].Transcript?.Text);
    }

    [Fact]
    public async Task What_a_file_holds_counts_more_than_its_name_and_that_is_said()
    {
        var file = Assert.Single(await Read(Interview.File("pain_A.txt", "LETTER\nZoé: Oui.\n")));

        Assert.Equal("Zoé: Oui.\n", file.Transcript!.Text);
        Assert.Equal(["transcript-other-format", "transcript-comments-left-out"], file.Remarks.Select(r => r.Id));
        Assert.Equal(["Zoé"], file.Speakers!.Speakers.Select(s => s.Name));
    }

    [Fact]
    public async Task Alliance_voice_and_speakers_are_proposed()
    {
        var file = Assert.Single(await Read(Interview.File("entretien pain B.txt")));

        Assert.Equal(("pain", Account.B), (file.Place.Alliance, file.Place.Account));
        Assert.Equal(["Q", "Yvon"], file.Speakers!.Speakers.Select(s => s.Name));
        Assert.Equal(["Léa"], file.Speakers.Unsure);
    }

    [Fact]
    public async Task What_is_in_the_study_already_is_said_by_its_words_and_by_its_name()
    {
        await desk.Import("mine");
        await desk.Do.AddSources.Run(new("mine", 1, [new(Interview.File("one.txt"), "pain", Account.A)], "Claire"), Desk.Stop);

        var read = await Read(Interview.File("other.txt"), Interview.File("ONE.txt", "Autre."), Interview.File("new.txt", "Neuf."), Interview.File("twice.txt", "Neuf."));

        Assert.Equal(
            ["transcript-same-text pain-A", "transcript-same-name pain-A", "", "transcript-same-file new.txt"],
            read.Select(r => string.Join(' ', r.Remarks.Select(p => $"{p.Id} {p.Args[0]}"))));
    }

    [Fact]
    public async Task A_study_that_is_not_there_is_told() =>
        Assert.Equal("study-unknown", Assert.Single((await desk.Do.ReadTranscripts.Run("nowhere", [], Desk.Stop)).Problems).Id);

    private async Task<IReadOnlyList<ReadTranscript>> Read(params TranscriptFile[] files)
    {
        var study = (await desk.Store.Read("mine", Desk.Stop)).Succeeded ? "mine" : "builtin";
        return (await desk.Do.ReadTranscripts.Run(study, files, Desk.Stop)).Value.Files;
    }
}
