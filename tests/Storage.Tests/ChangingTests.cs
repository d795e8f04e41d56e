using Alliage.Core.Studies;
using Alliage.Storage.Tests.Given;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Tests;

/// <summary>Changes, the journal that keeps them, and two people on one thing.</summary>
public sealed class ChangingTests : IDisposable
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    private readonly Folder folder = new();

    [Fact]
    public async Task Every_change_is_in_the_journal_with_what_was_before()
    {
        var store = await Started();
        await store.Append("pain", 1, [new StudyChange.Put(Pain.Decision("co-development"))], Pain.Maud, Stop).Sound();
        await store.Append("pain", 2, [new StudyChange.Remove(Pain.Coding("c1"))], Pain.Maud with { Name = "Yvon" }, Stop).Sound();

        var journal = await folder.Store().Journal("pain", 1, Stop).Sound();
        Assert.Equal([2L, 3L], journal.Select(e => e.Revision));
        Assert.Equal("egocentric", Assert.IsType<Decision>(journal[0].Before).Value);
        Assert.Equal("co-development", Assert.IsType<Decision>(journal[0].After).Value);
        Assert.Equal(("Yvon", "c1", null), (journal[1].By, Assert.IsType<Coding>(journal[1].Before).Id, journal[1].After));
    }

    [Fact]
    public async Task The_inverse_of_a_journal_entry_undoes_it()
    {
        var store = await Started();
        await store.Append("pain", 1, [new StudyChange.Put(Pain.Decision("co-development"))], Pain.Maud, Stop).Sound();
        var entry = (await store.Journal("pain", 1, Stop).Sound())[0];
        var undone = await store.Append("pain", 2, [new StudyChange.Put(entry.Before!)], Pain.Maud, Stop).Sound();
        Assert.Equal("egocentric", Assert.Single(undone.Study.Case("pain")!.Decisions).Value);
    }

    [Fact]
    public async Task A_text_that_is_corrected_keeps_its_former_words_in_the_journal()
    {
        var store = await Started();
        await store.Append("pain", 1, [new StudyChange.PutText("pain-A", "Autre texte.")], Pain.Maud, Stop).Sound();
        Assert.Equal("Autre texte.", await store.ReadText("pain", "pain-A", Stop).Sound());
        Assert.Equal(Pain.Text, Assert.Single(await store.Journal("pain", 1, Stop).Sound()).TextBefore);
    }

    [Fact]
    public async Task The_second_of_two_people_on_one_row_is_told_who_changed_it_and_nothing_is_overwritten()
    {
        // Given two people who both saw revision 1
        var (maud, yvon) = (await Started(), folder.Store());
        await maud.Append("pain", 1, [new StudyChange.Put(Pain.Decision("co-development"))], Pain.Maud, Stop).Sound();

        // When the second decides on the same axis
        var refused = await yvon.Append("pain", 1, [new StudyChange.Put(Pain.Decision("undetermined"))], Pain.Maud with { Name = "Yvon" }, Stop);

        // Then
        var problem = Assert.Single(refused.Problems);
        Assert.Equal("changed-meanwhile", problem.Id);
        Assert.Equal("Maud", problem.Args[2]);
        Assert.Equal("co-development", (await yvon.Read("pain", Stop).Sound()).Study.Case("pain")!.Decisions[0].Value);
    }

    [Fact]
    public async Task Two_people_on_different_rows_do_not_disturb_each_other()
    {
        var (maud, yvon) = (await Started(), folder.Store());
        await maud.Append("pain", 1, [new StudyChange.Put(Pain.Decision("co-development"))], Pain.Maud, Stop).Sound();
        var after = await yvon.Append("pain", 1, [new StudyChange.Put(Pain.Coding("c2"))], Pain.Maud, Stop).Sound();
        Assert.Equal((3L, 2, "co-development"), (after.Revision, after.Study.Case("pain")!.Sources[0].Codings.Count, after.Study.Case("pain")!.Decisions[0].Value));
    }

    [Fact]
    public async Task What_an_owner_releases_or_takes_back_does_not_slip_in_behind_a_joint_page_made_meanwhile()
    {
        // Given an owner and an adviser who both saw revision 1
        var (owner, adviser) = (await Started(), folder.Store());
        var released = Pain.Contents.Rows.Releases[0];
        await adviser.Append("pain", 1, [new StudyChange.Put(Pain.Contents.Rows.JointPages[0] with { By = "Claire" })], Pain.Maud, Stop).Sound();

        // When the owner changes what is released, as it stood then
        var more = await owner.Append("pain", 1, [new StudyChange.Put(released with { Item = "another" })], Pain.Maud, Stop).Refused();
        var less = await owner.Append("pain", 1, [new StudyChange.Remove(released)], Pain.Maud, Stop).Refused();

        // Then neither is taken: the page stays what both agreed to
        Assert.Equal(("changed-meanwhile", "changed-meanwhile"), (more, less));
        Assert.Equal([released.Item], (await owner.Read("pain", Stop).Sound()).Study.Owner("pain", released.Account)!.Releases.Select(r => r.Item));
    }

    [Fact]
    public async Task A_refused_change_takes_its_companions_with_it()
    {
        var store = await Started();
        await store.Append("pain", 1, [new StudyChange.Put(Pain.Decision("co-development"))], Pain.Maud, Stop).Sound();
        StudyChange[] both = [new StudyChange.Put(Pain.Coding("c2")), new StudyChange.Put(Pain.Decision("undetermined"))];
        Assert.Equal("changed-meanwhile", await store.Append("pain", 1, both, Pain.Maud, Stop).Refused());
        Assert.Single((await folder.Store().Read("pain", Stop).Sound()).Study.Case("pain")!.Sources[0].Codings);
    }

    [Fact]
    public async Task Two_stores_that_write_at_once_lose_nothing()
    {
        var stores = new[] { await Started(), folder.Store() };
        await Task.WhenAll(stores.Select((store, s) => Task.Run(
            async () =>
            {
                for (var i = 0; i < 40; i++)
                {
                    await store.Append("pain", 1, [new StudyChange.Put(Pain.Coding($"s{s}-{i}"))], Pain.Maud, Stop).Sound();
                }
            },
            Stop)));
        var read = await folder.Store().Read("pain", Stop).Sound();
        Assert.Equal((81, 81L), (read.Study.Case("pain")!.Sources[0].Codings.Count, read.Revision));
    }

    public void Dispose() => folder.Dispose();

    private async Task<StudyStore> Started()
    {
        var store = folder.Store();
        await store.Create("pain", Pain.Contents, Pain.Maud, Stop).Sound();
        return store;
    }
}
