using System.Text.Json;
using Alliage.Core.Studies;
using Alliage.Storage.Tests.Given;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Tests;

/// <summary>What is put into the workspace comes out of it, in the same order.</summary>
public sealed class KeepingTests : IDisposable
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    private readonly Folder folder = new();

    [Fact]
    public async Task A_study_comes_out_as_it_went_in_rows_texts_and_originals()
    {
        await folder.Store().Create("pain", Pain.Contents, Pain.Maud, Stop).Sound();
        var contents = await folder.Store().ReadContents("pain", Stop).Sound();

        Assert.Equal(Written(Pain.Contents.Rows), Written(contents.Rows));
        Assert.Equal(Pain.Text, contents.Texts["pain-A"]);
        Assert.Equal(Pain.Contents.Originals["pain-A.docx"].ToArray(), contents.Originals["pain-A.docx"].ToArray());
    }

    [Fact]
    public async Task A_snapshot_has_no_text_and_a_text_is_read_by_itself()
    {
        var store = folder.Store();
        await store.Create("pain", Pain.Contents, Pain.Maud, Stop).Sound();
        Assert.Equal(Pain.Text, await store.ReadText("pain", "pain-A", Stop).Sound());
        Assert.Equal("source-unknown", await store.ReadText("pain", "pain-Z", Stop).Refused());
    }

    [Fact]
    public async Task The_list_says_what_each_study_holds()
    {
        var store = folder.Store();
        Assert.Empty(await store.List(Stop).Sound());
        await store.Create("pain", Pain.Contents, Pain.Maud, Stop).Sound();
        var listed = Assert.Single(await store.List(Stop).Sound());
        Assert.Equal(("pain", "Le pain", 2, 1, 1), (listed.Name, listed.Title.Fr, listed.Alliances, listed.Sources, listed.Codings));
        Assert.Equal(new DateOnly(2031, 12, 31), listed.RetentionDate);
    }

    [Fact]
    public async Task A_name_is_taken_once()
    {
        var store = folder.Store();
        await store.Create("pain", Pain.Contents, Pain.Maud, Stop).Sound();
        Assert.Equal("study-exists", await store.Create("pain", Pain.Contents, Pain.Maud, Stop).Refused());
    }

    [Fact]
    public async Task New_alliances_and_codes_go_last_and_changed_ones_keep_their_place()
    {
        var store = folder.Store();
        await store.Create("pain", Pain.Contents, Pain.Maud, Stop).Sound();
        StudyChange[] changes =
        [
            new StudyChange.Put(new Alliance { Id = "a-new" }),
            new StudyChange.Put(Pain.Contents.Rows.Alliances[0] with { Since = "2020" }),
        ];
        var after = await store.Append("pain", 1, changes, Pain.Maud, Stop).Sound();
        Assert.Equal(["velo", "pain", "a-new"], after.Study.Cases.Select(c => c.Alliance.Id));
        Assert.Equal("2020", after.Study.Cases[0].Alliance.Since);
    }

    public void Dispose() => folder.Dispose();

    private static string Written(StudyRows rows) => JsonSerializer.Serialize(rows);
}
