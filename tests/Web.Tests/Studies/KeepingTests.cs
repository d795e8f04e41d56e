using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Studies;

/// <summary>Backup, restore, delete, the name at work.</summary>
public sealed class KeepingTests : IDisposable
{
    private readonly Site site = new();
    private readonly Visitor claire;

    public KeepingTests() => claire = site.Visit();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_backup_put_back_brings_back_what_was_deleted_and_keeps_the_former_workspace()
    {
        await Import("mine");
        await site.Put("mine", new CaseAttribute { Alliance = "cidre", Name = "met", Value = "at the market" });
        var backup = await claire.Download("/workspace/backup");
        await Delete("mine", "mine");
        await Import("other");

        var before = await claire.Get("/workspace");
        var page = await claire.Send("/workspace", "restore", [("sure", "yes")], ("backup", "kept.db", backup));

        Assert.Contains("This study is replaced", before.Text, StringComparison.Ordinal);
        Assert.Contains("/studies/other", before.Links);
        Assert.Contains("The backup is back in place: 1 study", page.TextOf("h1"), StringComparison.Ordinal);
        var former = page.TextOf(".lede")["The former workspace is kept here: ".Length..];
        Assert.True(File.Exists(former), former);
        Assert.Equal(["mine"], await Workspace());
        var back = (await site.UseCases.OpenCase.Run("mine", "cidre", Site.Stop)).Value.Placement.Case;
        Assert.Equal("at the market", Assert.Single(back.Attributes).Value);
        Assert.Single((await site.UseCases.ReplayCase.Run("mine", "cidre", 9, Site.Stop)).Value.Steps);
    }

    [Theory]
    [InlineData("en", "“notes.db” is not a sound backup")]
    [InlineData("fr", "« notes.db »")]
    public async Task What_is_no_backup_changes_nothing_and_is_named_as_the_person_knows_it(string language, string named)
    {
        await Import("mine");

        var page = await site.Visit(language).Send(
            "/workspace", "restore", [("sure", "yes")], ("backup", "notes.db", "no database"u8.ToArray()));

        Assert.Contains(named, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), page.Text, StringComparison.Ordinal);
        Assert.Equal(["mine"], await Workspace());
    }

    [Fact]
    public async Task A_backup_is_not_put_back_before_the_warning_is_ticked()
    {
        await Import("mine");
        var backup = await claire.Download("/workspace/backup");
        await Import("newer");

        var page = await claire.Send("/workspace", "restore", [], ("backup", "kept.db", backup));

        Assert.Contains("not ticked", page.Text, StringComparison.Ordinal);
        Assert.Equal(["mine", "newer"], await Workspace());
    }

    [Fact]
    public async Task A_study_is_deleted_once_its_name_is_typed_and_not_before()
    {
        await Import("mine");

        var asked = await claire.Get("/studies/mine/delete");
        var refused = await Delete("mine", "Mine");
        Assert.Equal(["mine"], await Workspace());
        var answer = await Delete("mine", "mine");

        Assert.Contains("8 alliances", asked.Text, StringComparison.Ordinal);
        Assert.Contains("17 sources", asked.Text, StringComparison.Ordinal);
        Assert.Contains("858 coded passages", asked.Text, StringComparison.Ordinal);
        Assert.Contains("journal", asked.Text, StringComparison.Ordinal);
        Assert.Contains("What you typed is not “mine”", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Mine", refused.Field("name"));
        Assert.Empty(await Workspace());
        Assert.Contains("“mine” is deleted", (await claire.Get(answer.Location!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_that_comes_with_the_program_cannot_be_deleted_but_its_copy_can()
    {
        var shipped = await claire.Get("/studies/demonstration/delete");
        Assert.Contains("comes with Alliage and cannot be deleted", shipped.TextOf("h1"), StringComparison.Ordinal);
        Assert.Empty(shipped.Document.QuerySelectorAll("main form"));
        Assert.DoesNotContain("/studies/demonstration/delete", (await claire.Get("/")).Links);

        await Import("demonstration");
        Assert.Contains("/studies/demonstration/delete", (await claire.Get("/")).Links);
        await Delete("demonstration", "demonstration");

        Assert.Empty(await Workspace());
        Assert.Equal(System.Net.HttpStatusCode.OK, (await claire.Get("/studies/demonstration")).Status);
    }

    [Fact]
    public async Task The_name_at_work_is_shown_changed_and_forgotten_on_the_home_page()
    {
        await claire.Send("/", "person", [("by", "Claire")]);
        Assert.Equal("Claire", Name(await claire.Get("/")));
        await claire.Send("/", "person", [("by", "  Claire Martin ")]);
        Assert.Equal("Claire Martin", Name(await claire.Get("/")));
        Assert.Contains("bear the name Claire Martin", (await claire.Get("/?named=1")).Text, StringComparison.Ordinal);
        await claire.Send("/", "person", [("by", "")]);
        Assert.Equal("", Name(await claire.Get("/")));
    }

    [Fact]
    public async Task A_study_brought_in_bears_the_name_at_work()
    {
        await claire.Send("/", "person", [("by", "Claire")]);
        await claire.Send("/import", "import", [("name", "")], Folder.Chosen(Folder.Files("vallee")));

        Assert.Equal("Claire", (await site.UseCases.ReplayCase.Run("vallee", "cidre", 1, Site.Stop)).Value.Came!.Name);
    }

    private static string? Name(Page page) => page.Document.QuerySelector("#p-by")!.GetAttribute("value") ?? "";

    private async Task Import(string name) =>
        Assert.True((await site.UseCases.ImportStudy.Run("demonstration", name, "Claire", Site.Stop)).Succeeded);

    private Task<Page> Delete(string study, string typed) =>
        claire.Send($"/studies/{study}/delete", "delete", [("name", typed)]);

    private async Task<List<string>> Workspace() =>
        [.. (await site.UseCases.ListStudies.Run(Site.Stop)).Value.Where(s => s.Place == Workbench.Studies.StudyPlace.Workspace).Select(s => s.Name)];
}
