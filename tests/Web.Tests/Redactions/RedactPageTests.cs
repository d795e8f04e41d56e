using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Sources;
using Alliage.Web.Tests.Voices;
using Xunit;

namespace Alliage.Web.Tests.Redactions;

public sealed class RedactPageTests : IDisposable
{
    private const string Redact = "/studies/demonstration/redact";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", "This rewrites the journal too", "Done:")]
    [InlineData("fr", "Le journal est réécrit lui aussi", "Fait :")]
    public async Task A_name_is_looked_at_confirmed_and_then_in_no_place_any_more(string language, string warning, string done)
    {
        var claire = await Working(language);
        var looked = await claire.Press(Redact, await claire.Get(Redact), "redact", "look", ("name", "Josiane"), ("instead", "Mauricette"), ("by", "Claire"));
        Assert.Contains(warning, looked.TextOf(".warning"), StringComparison.Ordinal);
        Assert.NotEmpty(looked.TextsOf(".places li"));
        Assert.All(looked.TextsOf(".places del"), d => Assert.Equal("Josiane", d));
        Assert.Contains("Josiane", await AllText(), StringComparison.Ordinal);

        // sent without the tick, it is only looked at again
        var unsure = await claire.Press(Redact, looked, "redact", "do");
        Assert.NotEmpty(unsure.TextsOf(".warning"));
        Assert.Contains("Josiane", await AllText(), StringComparison.Ordinal);

        var sent = await claire.Press(Redact, unsure, "redact", "do", ("sure", "yes"));

        Assert.DoesNotContain("Josiane", sent.Location, StringComparison.OrdinalIgnoreCase);
        var told = await claire.Get(sent.Location!);
        Assert.Contains(done, told.TextOf(".told"), StringComparison.Ordinal);
        Assert.DoesNotContain("Josiane", told.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Josiane", await AllText(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Mauricette", await AllText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_voice_is_erased_once_what_goes_was_told()
    {
        var claire = await Working("en");
        var looked = await claire.Press(Redact, await claire.Get(Redact), "erase", "look", ("voice", "cidre/B"), ("by", "Claire"));
        Assert.Contains("cidre-B", looked.TextOf("[aria-labelledby=a-voice] .note"), StringComparison.Ordinal);

        await claire.Press(Redact, looked, "erase", "do", ("sure", "yes"));

        var left = (await site.UseCases.OpenCase.Run("demonstration", "cidre", Site.Stop)).Value.Placement.Case;
        Assert.False(left.Has(Account.B));
        Assert.True(left.Has(Account.A));
    }

    [Fact]
    public async Task Several_names_are_taken_out_at_once_after_one_look_at_every_place()
    {
        var claire = await Working("en");
        var page = await claire.Get(Redact);
        Assert.NotEmpty(page.Document.QuerySelectorAll("input[form=names][name=instead]"));
        using var typed = new FormUrlEncodedContent(
        [
            .. page.Document.QuerySelectorAll("#names input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!)),
            new("name", "Josiane"), new("instead", "Mauricette"),
            new("name", "Odile"), new("instead", ""),
            new("name", "Sofiane"), new("instead", "Client 2"),
            new("by", "Claire"), new("action", "look"),
        ]);

        var looked = await claire.Post(Redact, typed);
        Assert.Equal(["“Josiane” becomes “Mauricette”", "“Sofiane” becomes “Client 2”"], looked.TextsOf("#names .plain li"));
        Assert.DoesNotContain("Odile", looked.TextsOf(".places del"));
        Assert.NotEmpty(looked.TextsOf("#names summary"));
        await claire.Press(Redact, looked, "redact", "do", ("sure", "yes"));

        var text = await AllText();
        Assert.DoesNotContain("Josiane", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Sofiane", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Odile", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_voice_was_erased_its_words_are_in_no_file_of_the_workspace_those_that_wait_included()
    {
        var claire = await Working("en");
        var voice = (await site.UseCases.OpenCase.Run("demonstration", "cidre", Site.Stop)).Value.Placement.Case.Sources.Single(s => s.Source.Account == Account.B);
        var text = (await site.UseCases.OpenSource.Run("demonstration", voice.Source.Id, Site.Stop)).Value.Text;
        var said = voice.Turns.Where(t => t.Role == SpeakerRole.Owner).Select(t => text[t.Start..t.End]).Where(t => t.Length > 60).ToList();
        await claire.SendFiles("/studies/demonstration/sources/add", ("cidre-B.txt", System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.All(said, words => Assert.Contains(words, Home(), StringComparison.Ordinal));

        var looked = await claire.Press(Redact, await claire.Get(Redact), "erase", "look", ("voice", "cidre/B"), ("by", "Claire"));
        var sent = await claire.Press(Redact, looked, "erase", "do", ("sure", "yes"));

        Assert.Contains("1 file that was waiting", (await claire.Get(sent.Location!)).TextOf(".told"), StringComparison.Ordinal);
        var home = Home();
        Assert.All(said.Concat(voice.Codings.Select(c => c.Quote).Where(q => q.Length > 20)), words => Assert.DoesNotContain(words, home, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_copy_from_before_an_update_is_shown_and_deleted_when_it_is_said_so()
    {
        var claire = await Working("en");
        var copy = site.Folder("alliage-before-update-2026-01-01-000000.db");
        File.Copy(site.Folder("alliage.db"), copy);
        var page = await claire.Get(Redact);
        Assert.Contains("alliage-before-update-2026-01-01-000000.db", page.TextOf("[aria-labelledby=copies]"), StringComparison.Ordinal);

        var sent = await claire.Press(Redact, page, "copies", "drop", ("copy", "alliage-before-update-2026-01-01-000000.db"));

        Assert.False(File.Exists(copy));
        Assert.Empty((await claire.Get(sent.Location!)).TextsOf("[aria-labelledby=copies]"));
    }

    [Fact]
    public async Task A_name_without_letters_is_refused_in_words()
    {
        var claire = await Working("en");
        var answer = await claire.Press(Redact, await claire.Get(Redact), "redact", "look", ("name", "…"), ("instead", "X"), ("by", "Claire"));
        Assert.Contains("…", answer.TextOf("[role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_that_is_not_in_the_workspace_says_so_and_has_no_form() =>
        Assert.Empty((await site.Visit().Get(Redact)).TextsOf("main form"));

    [Theory]
    [InlineData("en", "A rare trade in a small town")]
    [InlineData("fr", "Un métier rare dans une petite commune")]
    public async Task Before_an_export_what_may_be_a_name_or_tell_a_firm_is_listed_and_one_goes_on(string language, string firms)
    {
        var claire = site.Visit(language);
        var traced = (await site.UseCases.FindTraces.Run("demonstration", Site.Stop)).Value.Traces;

        var page = await claire.Get("/studies/demonstration/export");

        Assert.Contains("Odile", page.TextsOf(".traced"));
        Assert.Contains(firms, page.Text, StringComparison.Ordinal);
        Assert.Contains(traced.InTexts.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("/studies/demonstration/folder.zip", page.Links);
        Assert.Contains("/studies/demonstration/export", (await claire.Get("/studies/demonstration")).Links);
        Assert.DoesNotContain("/studies/demonstration/folder.zip", (await claire.Get("/studies/demonstration")).Links);
    }

    /// <summary>The first change copies the study into the workspace.</summary>
    private async Task<Visitor> Working(string language)
    {
        var claire = site.Visit(language);
        const string form = "/studies/demonstration/alliances/pain/enter/attributes";
        await claire.Send(form, await claire.Get(form), ("name", "village"), ("value", "same"), ("account", "alliance"), ("by", "Claire"));
        return claire;
    }

    /// <summary>Every byte of every file in the workspace's folder, as text.</summary>
    private string Home() => string.Join('\n', Directory.EnumerateFiles(site.Folder(), "*", SearchOption.AllDirectories)
        .Select(f => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(f))));

    private async Task<string> AllText()
    {
        var study = (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Study;
        var texts = new List<string>();
        foreach (var source in study.Cases.SelectMany(c => c.Sources))
        {
            texts.Add((await site.UseCases.OpenSource.Run("demonstration", source.Source.Id, Site.Stop)).Value.Text);
            texts.AddRange(source.Codings.Select(c => c.Quote));
        }

        return string.Join('\n', texts);
    }
}
