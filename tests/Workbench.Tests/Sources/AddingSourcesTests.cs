using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Sources;

public sealed class AddingSourcesTests
{
    private readonly Desk desk = new();

    [Fact]
    public async Task Text_turns_and_the_file_itself_come_in_one_change_and_the_study_stays_sound()
    {
        await desk.Import("mine");

        var added = (await Add("mine", 1, new IncomingSource(Interview.File("pain_A.txt"), "pain", Account.A, new(2026, 3, 3), Interview.Speakers))).Value;

        Assert.Equal((2L, "pain-A"), (added.Study.Revision, Assert.Single(added.Ids)));
        var contents = (await desk.Store.ReadContents("mine", Desk.Stop)).Value;
        Assert.Equal(
            new Source { Id = "pain-A", Alliance = "pain", Account = Account.A, Kind = SourceKind.Interview, HeardOn = new(2026, 3, 3), Original = "pain_A.txt" },
            Assert.Single(contents.Rows.Sources));
        Assert.Equal(Interview.Text, contents.Texts["pain-A"]);
        Assert.Equal(Interview.File("x").Bytes.ToArray(), contents.Originals["pain_A.txt"].ToArray());
        Assert.Equal(
            ["Q|Interviewer|Pourquoi cette alliance ?", "Yvon|Owner|Par hasard, un jour de marché.", "Q|Interviewer|Et la croissance ?", "Yvon|Owner|Oui.\nLéa: Mais non."],
            contents.Rows.Turns.Select(t => $"{t.Speaker}|{t.Role}|{Interview.Text[t.Start..t.End]}"));
        Assert.DoesNotContain(StudyChecks.Problems(contents, Grid.Small), p => p.File is "sources.csv" or "turns.csv" or null);
    }

    [Fact]
    public async Task Who_speaks_may_be_said_later_and_a_file_of_the_record_is_all_of_it_evidence()
    {
        await desk.Import("mine");

        var rows = await Rows(await Add(
            "mine", 1, new(Interview.File("a.txt"), "pain", Account.A), new(Interview.File("b.txt", "Une plaquette."), "bois", Account.Record)));

        Assert.Equal([("pain-A", SourceKind.Interview), ("bois-record", SourceKind.Document)], rows.Sources.Select(s => (s.Id, s.Kind)));
        Assert.Equal(new Turn { Source = "bois-record", Start = 0, End = 14, Role = SpeakerRole.Record, Words = 2 }, Assert.Single(rows.Turns));
    }

    [Fact]
    public async Task Ids_and_file_names_are_never_given_twice()
    {
        await desk.Import("mine");
        await Add("mine", 1, new IncomingSource(Interview.File("a.txt"), "pain", Account.A));

        var rows = await Rows(await Add(
            "mine", 2, new(Interview.File("A.txt"), "pain", Account.A), new(Interview.File(@"C:\Users\me\a.txt"), "pain", Account.A), new(Interview.File("<>.txt"), "pain", Account.A)));

        Assert.Equal(["pain-A", "pain-A-2", "pain-A-3", "pain-A-4"], rows.Sources.Select(s => s.Id));
        Assert.Equal(["a.txt", "A (2).txt", "a (3).txt", "txt"], rows.Sources.Select(s => s.Original));
    }

    [Fact]
    public async Task A_file_named_like_that_of_a_removed_source_gets_another_name()
    {
        await desk.Import("mine");
        var rows = await Rows(await Add("mine", 1, new IncomingSource(Interview.File("a.txt"), "pain", Account.A)));
        await desk.Store.Append("mine", 2, [new StudyChange.Remove(rows.Sources[0])], new("Claire", Desk.Now), Desk.Stop);

        rows = await Rows(await Add("mine", 3, new IncomingSource(Interview.File("a.txt", "Autre."), "pain", Account.A)));

        Assert.Equal(("pain-A", "a (2).txt"), rows.Sources.Select(s => (s.Id, s.Original!)).Single());
    }

    [Fact]
    public async Task Where_anything_is_wrong_all_of_it_is_said_and_nothing_is_added()
    {
        await desk.Import("mine");

        var refused = await Add("mine", 1, new(Interview.File("a.txt"), "pain", Account.A), new(Interview.File("b.txt", ""), "pain", Account.B), new(Interview.File("c.txt"), "pian", Account.B));

        Assert.Equal(["transcript-empty", "unknown-alliance"], refused.Problems.Select(p => p.Id));
        Assert.Empty((await desk.Store.ReadContents("mine", Desk.Stop)).Value.Rows.Sources);
    }

    [Fact]
    public async Task The_first_file_of_a_built_in_study_copies_it_into_the_workspace_and_a_folder_is_never_changed()
    {
        Assert.True((await Add("builtin", 0, new IncomingSource(Interview.File("a.txt"), "pain", Account.A))).Succeeded);
        Assert.True((await desk.Store.Read("builtin", Desk.Stop)).Succeeded);

        Assert.Equal("study-read-only", Assert.Single((await Add("shelf/box", 0, new IncomingSource(Interview.File("a.txt"), "pain", Account.A))).Problems).Id);
    }

    [Fact]
    public async Task Who_adds_must_be_named_and_there_must_be_something_to_add()
    {
        var nameless = await desk.Do.AddSources.Run(new("builtin", 0, [new(Interview.File("a.txt"), "pain", Account.A)], " "), Desk.Stop);
        Assert.Equal("name-missing", Assert.Single(nameless.Problems).Id);
        Assert.Equal("transcript-none", Assert.Single((await Add("builtin", 0)).Problems).Id);
    }

    private Task<Core.Problems.Result<AddedSources>> Add(string study, long seen, params IncomingSource[] sources) =>
        desk.Do.AddSources.Run(new(study, seen, sources, "Claire"), Desk.Stop);

    private async Task<StudyRows> Rows(Core.Problems.Result<AddedSources> added)
    {
        Assert.True(added.Succeeded, string.Join("; ", added.Problems));
        return (await desk.Store.ReadContents("mine", Desk.Stop)).Value.Rows;
    }
}
