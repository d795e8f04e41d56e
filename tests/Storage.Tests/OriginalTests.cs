using Alliage.Core.Studies;
using Alliage.Storage.Tests.Given;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Tests;

/// <summary>The files that sources came from are kept as they came.</summary>
public sealed class OriginalTests : IDisposable
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    private static readonly Source Added = new() { Id = "pain-B", Alliance = "pain", Account = Account.B, Kind = SourceKind.Interview, Original = "pain-B.odt" };

    private static readonly byte[] Bytes = [80, 75, 0, 255, 10, 13];

    private readonly Folder folder = new();

    [Fact]
    public async Task A_source_comes_with_its_text_its_turns_and_its_file_in_one_change()
    {
        var store = await Started();
        var turn = new Turn { Source = "pain-B", Start = 0, End = 4, Role = SpeakerRole.Owner, Words = 1 };

        var after = await store.Append("pain", 1, [.. Whole, new StudyChange.Put(turn)], Pain.Maud, Stop).Sound();

        Assert.Equal(2, after.Revision);
        var contents = await folder.Store().ReadContents("pain", Stop).Sound();
        Assert.Equal("Oui.", contents.Texts["pain-B"]);
        Assert.Equal(Bytes, contents.Originals["pain-B.odt"].ToArray());
        Assert.Contains(turn, contents.Rows.Turns);
    }

    [Fact]
    public async Task The_journal_says_that_a_file_came()
    {
        var store = await Started();
        await store.Append("pain", 1, [new StudyChange.Put(Added)], Pain.Maud, Stop).Sound();
        await store.Append("pain", 2, [new StudyChange.PutOriginal("pain-B", Bytes)], Pain.Maud, Stop).Sound();

        var entry = Assert.Single(await folder.Store().Journal("pain", 2, Stop).Sound());
        Assert.Equal(("Maud", Added, Added, null), (entry.By, entry.Before, entry.After, entry.TextBefore));
        Assert.Equal(3, (await store.Read("pain", Stop).Sound()).Revision);
    }

    [Fact]
    public async Task A_file_is_never_replaced_and_the_same_again_is_no_change()
    {
        var store = await Started();
        await store.Append("pain", 1, Whole, Pain.Maud, Stop).Sound();

        Assert.Equal(2, (await store.Append("pain", 2, [new StudyChange.PutOriginal("pain-B", Bytes)], Pain.Maud, Stop).Sound()).Revision);
        Assert.Equal("original-taken", await store.Append("pain", 2, [new StudyChange.PutOriginal("pain-B", new byte[] { 1 })], Pain.Maud, Stop).Refused());
        StudyChange[] likeNamed = [new StudyChange.Put(Added with { Id = "c", Original = "PAIN-B.odt" }), new StudyChange.PutOriginal("c", Bytes)];
        Assert.Equal("original-taken", await store.Append("pain", 2, likeNamed, Pain.Maud, Stop).Refused());

        var contents = await folder.Store().ReadContents("pain", Stop).Sound();
        Assert.Equal(Bytes, contents.Originals["pain-B.odt"].ToArray());
        Assert.Equal(2, contents.Rows.Sources.Count);
    }

    [Fact]
    public async Task A_removed_source_takes_its_file_out_of_the_study_and_brings_it_back_when_it_comes_back()
    {
        var store = await Started();
        await store.Append("pain", 1, Whole, Pain.Maud, Stop).Sound();
        await store.Append("pain", 2, [new StudyChange.Remove(Added)], Pain.Maud, Stop).Sound();
        Assert.DoesNotContain("pain-B.odt", (await store.ReadContents("pain", Stop).Sound()).Originals.Keys);

        var removed = (await store.Journal("pain", 2, Stop).Sound())[^1];
        await store.Append("pain", 3, [new StudyChange.Put(removed.Before!), new StudyChange.PutText("pain-B", removed.TextBefore!)], Pain.Maud, Stop).Sound();

        var contents = await folder.Store().ReadContents("pain", Stop).Sound();
        Assert.Equal("Oui.", contents.Texts["pain-B"]);
        Assert.Equal(Bytes, contents.Originals["pain-B.odt"].ToArray());
    }

    [Fact]
    public async Task A_file_is_read_by_its_name_capitals_aside_byte_for_byte_by_another_program_too()
    {
        var store = await Started();
        byte[] large = [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i * 31))];
        await store.Append("pain", 1, [new StudyChange.Put(Added), new StudyChange.PutOriginal("pain-B", large)], Pain.Maud, Stop).Sound();

        var read = await folder.Store().ReadOriginal("pain", "PAIN-b.ODT", Stop).Sound();

        Assert.Equal("pain-B.odt", read.Name);
        Assert.True(read.Bytes.Span.SequenceEqual(large));
        Assert.Equal("original-unknown", await store.ReadOriginal("pain", "other.odt", Stop).Refused());
        Assert.Equal("study-unknown", await store.ReadOriginal("nobody", "pain-B.odt", Stop).Refused());
    }

    [Fact]
    public async Task An_empty_file_is_kept_as_one()
    {
        var store = await Started();
        await store.Append("pain", 1, [new StudyChange.Put(Added), new StudyChange.PutOriginal("pain-B", Array.Empty<byte>())], Pain.Maud, Stop).Sound();
        Assert.Equal(0, (await folder.Store().ReadOriginal("pain", "pain-B.odt", Stop).Sound()).Bytes.Length);
    }

    [Fact]
    public async Task A_file_of_a_source_that_is_not_there_is_refused()
    {
        var store = await Started();
        Assert.Equal("source-unknown", await store.Append("pain", 1, [new StudyChange.PutOriginal("nobody", Bytes)], Pain.Maud, Stop).Refused());
    }

    public void Dispose() => folder.Dispose();

    private static StudyChange[] Whole =>
        [new StudyChange.Put(Added), new StudyChange.PutText("pain-B", "Oui."), new StudyChange.PutOriginal("pain-B", Bytes)];

    private async Task<StudyStore> Started()
    {
        var store = folder.Store();
        await store.Create("pain", Pain.Contents, Pain.Maud, Stop).Sound();
        return store;
    }
}
