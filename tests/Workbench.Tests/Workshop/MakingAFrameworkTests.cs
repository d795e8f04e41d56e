using Alliage.Core.Frameworks.Json;
using Alliage.Core.Studies;
using Alliage.Workbench.Tests.Given;
using Alliage.Workbench.Workshop;

namespace Alliage.Workbench.Tests.Workshop;

public sealed class MakingAFrameworkTests
{
    private static readonly NewTwoAxes Asked = new(
        "",
        new("Horizon et ouverture", "Horizon and openness"),
        new(new("Horizon", "Horizon span"), new("Court", "Short"), new("Long", "Long run")),
        new(new("Ouverture", "Openness"), new("Fermé", "Closed"), new("Ouvert", "Open")),
        "Claire");

    private readonly Desk desk = new();

    private static CancellationToken Stop => Desk.Stop;

    [Fact]
    public async Task A_framework_begun_from_the_names_of_its_axes_is_sound_at_once()
    {
        var begun = await desk.Do.BeginFramework.Run(Asked, Stop);
        var draft = (await desk.Do.OpenDraft.Run("horizon-et-ouverture", Stop)).Value;

        Assert.True(begun.Succeeded, string.Join("; ", begun.Problems));
        Assert.Equal([], draft.Problems.Select(p => p.ToString()));
        Assert.Equal(4, draft.Worded!.Framework.Configurations.Count);
        Assert.Equal("Long × Ouvert", draft.Worded.In("fr")["configuration.long-run-open.name"]);
    }

    [Fact]
    public async Task In_one_language_it_is_kept_and_the_check_asks_for_the_other()
    {
        var french = new NewTwoAxes(
            "mine", new("La mienne", null), new(new("Horizon", null), new("Court", null), new("Long", null)), new(new("Ouverture", null), new("Fermé", null), new("Ouvert", null)), "Claire");
        await desk.Do.BeginFramework.Run(french, Stop);
        var problems = (await desk.Do.OpenDraft.Run("mine", Stop)).Value.Problems;

        Assert.All(problems, p => Assert.Equal("wording-key-missing", p.Id));
        Assert.All(problems, p => Assert.StartsWith("wordings[en].", p.Args[0], StringComparison.Ordinal));
        Assert.Contains("wordings[en].texts.name", problems.Select(p => p.Args[0]));
    }

    [Fact]
    public async Task All_that_is_missing_is_said_at_once_and_nothing_is_kept()
    {
        var nothing = new NewAxis(LocalText.None, LocalText.None, LocalText.None);
        var refused = await desk.Do.BeginFramework.Run(new("New!", LocalText.None, nothing, nothing with { First = new("x", null), Second = new("x", null) }, " "), Stop);

        Assert.Equal(
            ["framework-name-missing", "framework-id-refused", "framework-pole-missing", "framework-pole-missing", "framework-pole-missing", "framework-pole-missing", "framework-pole-twice", "name-missing"],
            refused.Problems.Select(p => p.Id));
        Assert.Empty((await desk.Made.Drafts(Stop)).Value);
    }

    [Theory]
    [InlineData("small")]
    [InlineData("new")]
    [InlineData("../up")]
    [InlineData("Grille")]
    [InlineData("a--b")]
    public async Task An_id_that_is_taken_or_would_lead_elsewhere_is_refused(string id) =>
        Assert.False((await desk.Do.BeginFramework.Run(Asked with { Id = id }, Stop)).Succeeded);

    [Fact]
    public async Task A_draft_that_the_check_refuses_is_not_published_and_is_kept()
    {
        await desk.Do.BeginFramework.Run(Asked with { Id = "mine" }, Stop);
        var edited = await Put("indicators", null, ("name.fr", "Projets"), ("points", "axis/horizon-span/long-run"));
        var refused = await desk.Do.PublishDraft.Run(new("mine", edited.Draft.Kept.Revision, "Claire"), "1.0", Stop);

        Assert.Contains("wording-key-missing", refused.Problems.Select(p => p.Id));
        Assert.Equal("Projets", (await desk.Do.OpenDraft.Run("mine", Stop)).Value.Worded!.In("fr")["indicator.projets.name"]);
        Assert.DoesNotContain("mine", (await desk.Do.ListFrameworks.Run(Stop)).Select(f => f.Id));
    }

    [Fact]
    public async Task What_is_missing_of_a_fact_and_of_its_one_indicator_is_said_once()
    {
        await desk.Do.BeginFramework.Run(Asked with { Id = "mine" }, Stop);
        var edited = await Put("indicators", null, ("name.fr", "Projets"), ("name.en", "Plans"), ("definition.fr", "Des projets."), ("points", "axis/horizon-span/long-run"));

        Assert.Equal("wordings[en].texts.indicator.plans.definition", Assert.Single(edited.Draft.Problems).Args[0]);
    }

    [Fact]
    public async Task A_new_statement_takes_no_id_of_another_frameworks_statement()
    {
        await desk.Do.BeginFramework.Run(Asked with { Id = "mine" }, Stop);

        Assert.Equal("own-growth-2", (await Put("indicators", null, ("name.en", "Own growth"))).Entry);
    }

    [Fact]
    public async Task A_published_version_is_read_with_and_the_next_one_leaves_it_as_it_is()
    {
        await Published();
        var kept = desk.Made.Versions().Value[0].Text;
        Assert.True((await desk.Do.ReviseFramework.Run("mine", "Claire", Stop)).Succeeded);
        await Put("indicators", "plans", ("definition.en", "Something else."));
        Assert.Equal("1.1", desk.Do.PublishDraft.Next("mine"));
        await Publish("1.1");

        Assert.Equal("1.1", (await desk.Do.ListFrameworks.Run(Stop)).First(f => f.Id == "mine").Summary!.Version);
        Assert.Equal(kept, (await desk.Do.ExportFramework.Run("mine", "1.0", Stop)).Value.Json);
        var change = Assert.Single((await desk.Do.CompareVersions.Run("mine", "1.0", "1.1", Stop)).Value.Changes);
        Assert.Equal(("indicator", "plans"), (change.Kind, change.Id));
    }

    [Fact]
    public async Task A_study_is_read_with_the_version_that_it_names()
    {
        await Published();
        await desk.Import("mystudy");
        var seen = (await desk.Store.Read("mystudy", Stop)).Value.Revision;
        Assert.True((await desk.Do.ChangeFramework.Run("mystudy", seen, "mine", "1.0", "Claire", Stop)).Succeeded);
        await desk.Do.ReviseFramework.Run("mine", "Claire", Stop);
        await Put("indicators", "plans", ("name.en", "Renamed"));
        await Publish("1.1");

        var opened = (await desk.Do.OpenStudy.Run("mystudy", null, Stop)).Value;
        Assert.Equal(("1.0", false, "Plans"), (opened.Framework.Framework.Version, opened.OtherVersion, opened.Framework.In("en")["indicator.plans.name"]));
        Assert.Equal([], await desk.Do.CheckStudy.Run("mystudy", Stop));

        var used = (await desk.Do.OpenFramework.Run("mine", null, Stop)).Value;
        Assert.Equal(("mystudy", "1.0"), (used.Uses[0].Study, used.Uses[0].Version));
        Assert.Equal("framework-in-use", Assert.Single((await desk.Do.DeleteFramework.Run("mine", Stop)).Problems).Id);
    }

    [Fact]
    public async Task A_framework_that_a_study_has_as_a_further_light_is_in_use_and_stays()
    {
        await Published();
        await desk.Import("mystudy");
        var seen = (await desk.Store.Read("mystudy", Stop)).Value.Revision;
        Assert.True((await desk.Do.ChooseLight.Use(new("mystudy", seen, "Claire"), "mine", Stop)).Succeeded);

        Assert.Equal(("mystudy", "1.0"), (await desk.Do.OpenFramework.Run("mine", null, Stop)).Value.Uses.Select(u => (u.Study, u.Version)).Single());
        Assert.Equal("framework-in-use", Assert.Single((await desk.Do.DeleteFramework.Run("mine", Stop)).Problems).Id);
    }

    [Fact]
    public async Task A_changed_framework_is_undone_by_the_journal()
    {
        await Published();
        await desk.Import("mystudy");
        var seen = (await desk.Store.Read("mystudy", Stop)).Value.Revision;
        await desk.Do.ChangeFramework.Run("mystudy", seen, "mine", "1.0", "Claire", Stop);
        Assert.True((await desk.Do.UndoChange.Run("mystudy", Workbench.Journals.UndoWay.Undo, "Claire", Stop)).Succeeded);

        Assert.Equal("small", (await desk.Do.OpenStudy.Run("mystudy", null, Stop)).Value.Study.Settings.Framework);
    }

    [Fact]
    public async Task A_framework_without_axes_cannot_become_a_studys_own()
    {
        await desk.Import("mystudy");
        var refused = await desk.Do.ChangeFramework.Preview("mystudy", "list", "1.1", Stop);

        Assert.Equal("framework-without-axes", Assert.Single(refused.Problems).Id);
    }

    [Fact]
    public async Task An_import_never_touches_a_draft()
    {
        await Published();
        var file = (await desk.Do.ExportFramework.Run("mine", "1.0", Stop)).Value;
        await desk.Do.ReviseFramework.Run("mine", "Claire", Stop);
        var draft = (await desk.Do.OpenDraft.Run("mine", Stop)).Value.Kept;
        var renumbered = file with { Json = file.Json.Replace("\"version\": \"1.0\"", "\"version\": \"0.9\"", StringComparison.Ordinal) };

        Assert.Equal("framework-version-same", Assert.Single((await desk.Do.ImportFramework.Run(file, "Claire", Stop)).Problems).Id);
        Assert.True((await desk.Do.ImportFramework.Run(renumbered, "Claire", Stop)).Succeeded);
        Assert.Equal(draft, (await desk.Do.OpenDraft.Run("mine", Stop)).Value.Kept);
    }

    [Fact]
    public async Task A_text_that_cannot_be_read_is_kept_as_typed_and_said_to_be_so()
    {
        await desk.Do.BeginFramework.Run(Asked with { Id = "mine" }, Stop);
        var seen = (await desk.Do.OpenDraft.Run("mine", Stop)).Value.Kept.Revision;
        var edited = (await desk.Do.EditDraft.PutText(new("mine", seen, "Claire"), "{ \"framework\": ", Stop)).Value;

        Assert.Null(edited.Draft.Worded);
        Assert.Equal("json-invalid", Assert.Single(edited.Draft.Problems).Id);
        Assert.Equal("{ \"framework\": ", (await desk.Do.OpenDraft.Run("mine", Stop)).Value.Kept.Text);
    }

    [Fact]
    public async Task What_the_page_refuses_is_what_the_command_line_refuses_of_the_drafts_file()
    {
        await desk.Do.BeginFramework.Run(Asked with { Id = "mine" }, Stop);
        await Put("indicators", null, ("name.en", "Plans"), ("points", "axis/horizon-span/nowhere"), ("theme", "none"));
        var draft = (await desk.Do.OpenDraft.Run("mine", Stop)).Value;
        var file = FrameworkFile.Read(new("mine.framework.json", draft.Kept.Text)).Problems.Select(p => p.ToString());

        Assert.Subset(file.ToHashSet(), draft.Problems.Select(p => p.ToString()).ToHashSet());
        Assert.All(file.Except(draft.Problems.Select(p => p.ToString())), p => Assert.Contains(".texts.facet.plans.", p, StringComparison.Ordinal));
    }

    private async Task Published()
    {
        await desk.Do.BeginFramework.Run(Asked with { Id = "mine" }, Stop);
        await Put("indicators", null, ("name.fr", "Projets"), ("name.en", "Plans"), ("definition.fr", "Des projets."), ("definition.en", "Plans."), ("points", "axis/horizon-span/long-run"));
        await Publish("1.0");
    }

    private async Task Publish(string version)
    {
        var seen = (await desk.Do.OpenDraft.Run("mine", Stop)).Value.Kept.Revision;
        var published = await desk.Do.PublishDraft.Run(new("mine", seen, "Claire"), version, Stop);
        Assert.True(published.Succeeded, string.Join("; ", published.Problems));
    }

    private async Task<DraftEdited> Put(string section, string? entry, params (string Name, string Value)[] values)
    {
        var seen = (await desk.Do.OpenDraft.Run("mine", Stop)).Value.Kept.Revision;
        var put = await desk.Do.EditDraft.Put(
            new("mine", seen, "Claire"), section, entry, null, values.ToDictionary(v => v.Name, v => v.Value), Stop);
        Assert.True(put.Succeeded, string.Join("; ", put.Problems));
        return put.Value;
    }
}
