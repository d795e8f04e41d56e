using System.Net;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Studies;

public sealed class ImportingTests : IDisposable
{
    private readonly Site site = new();
    private readonly Visitor claire;

    public ImportingTests() => claire = site.Visit();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/import")]
    public async Task A_chosen_folder_becomes_a_study_under_its_own_name(string from)
    {
        var answer = await claire.Send(from, "import", [("name", ""), ("by", "Claire")], Folder.Chosen(Folder.Files("vallee")));

        Assert.Equal("/studies/vallee?brought=1", answer.Location);
        var brought = (await site.UseCases.OpenStudy.Run("vallee", null, Site.Stop)).Value.Study;
        var shipped = (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Study;
        Assert.Equal(shipped.Cases.Select(c => c.Alliance.Id), brought.Cases.Select(c => c.Alliance.Id));
        Assert.Equal(shipped.Cases.Sum(c => c.Sources.Sum(s => s.Codings.Count)), brought.Cases.Sum(c => c.Sources.Sum(s => s.Codings.Count)));
        Assert.Contains("“vallee” was read through", (await claire.Get(answer.Location!)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("vallee/")]
    [InlineData("deep/er/vallee/")]
    public async Task A_zip_of_the_folder_does_as_well(string root)
    {
        var zip = Folder.Zip(Folder.Files(root));

        var answer = await claire.Send("/import", "import", [("name", "")], ("zip", "vallee.zip", zip));

        Assert.Equal("/studies/vallee?brought=1", answer.Location);
    }

    [Fact]
    public async Task Paths_that_a_script_sends_beside_a_dropped_folder_are_taken()
    {
        var files = Folder.Files("vallee");
        var bare = files.Select(f => ("files", Path.GetFileName(f.Path), f.Bytes)).ToArray();

        var answer = await claire.Send("/import", "import", [("name", ""), ("paths", string.Join('\n', files.Select(f => f.Path)))], bare);

        Assert.Equal("/studies/vallee?brought=1", answer.Location);
    }

    [Theory]
    [InlineData("en", "2 things are wrong", "line 2")]
    [InlineData("fr", "2 choses ne vont pas", "ligne 2")]
    public async Task Everything_wrong_with_a_folder_is_said_at_once_with_file_and_line_and_nothing_is_brought_in(
        string language, string count, string line)
    {
        var files = Folder.Files("vallee")
            .With("firms.csv", t => SecondLine(t, l => l.Replace(",A,", ",C,", StringComparison.Ordinal)))
            .With("events.csv", t => SecondLine(t, l => "nowhere" + l[l.IndexOf(',', StringComparison.Ordinal)..]));

        var page = await site.Visit(language).Send("/import", "import", [("name", "")], Folder.Chosen(files));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(count, page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(["firms.csv", "events.csv"], page.TextsOf(".problems .at").Select(t => t.Split(',')[0]));
        Assert.All(page.TextsOf(".problems .at"), at => Assert.EndsWith(line, at, StringComparison.Ordinal));
        Assert.All(page.TextsOf(".problems p:not(.at)"), Assert.NotEmpty);
        Assert.DoesNotContain(await Studies(), s => s == "vallee");
    }

    [Theory]
    [InlineData("en", "There is already a study “vallee” here", "Choose the folder again")]
    [InlineData("fr", "Il y a déjà ici une étude « vallee »", "Choisissez de nouveau le dossier")]
    public async Task A_taken_name_asks_for_another_and_says_that_the_folder_must_be_chosen_again(string language, string taken, string again)
    {
        await claire.Send("/import", "import", [("name", "")], Folder.Chosen(Folder.Files("vallee")));

        var page = await site.Visit(language).Send("/import", "import", [("name", "")], Folder.Chosen(Folder.Files("vallee")));

        Assert.Contains(taken, page.Text, StringComparison.Ordinal);
        Assert.Contains(again, page.Text, StringComparison.Ordinal);
        Assert.Equal("vallee", page.Field("name"));
        Assert.Equal("true", page.Document.QuerySelector("#f-name")!.GetAttribute("aria-invalid"));
        var other = await claire.Send("/import", "import", [("name", "vallee-2")], Folder.Chosen(Folder.Files("vallee")));
        Assert.Equal("/studies/vallee-2?brought=1", other.Location);
    }

    [Fact]
    public async Task A_folder_whose_name_cannot_be_a_study_s_asks_for_one_that_can()
    {
        var page = await claire.Send("/import", "import", [("name", "")], Folder.Chosen(Folder.Files("vallée de l’Orb")));

        Assert.Contains("cannot be the name of a study", page.Text, StringComparison.Ordinal);
        Assert.Equal("vallée de l’Orb", page.Field("name"));
    }

    [Theory]
    [InlineData("vallee/../../../evil.csv")]
    [InlineData("/etc/evil.csv")]
    [InlineData("vallee/..")]
    [InlineData("..\\evil.csv")]
    [InlineData("C:\\evil.csv")]
    [InlineData("vallee//evil.csv")]
    [InlineData("a/b/c/d/e/f/g/h/evil.csv")]
    public async Task A_name_that_leads_out_of_the_folder_is_refused(string name)
    {
        var before = Leftovers();
        byte[] evil = [1];
        var chosen = await claire.Send(
            "/import", "import", [("name", ""), ("paths", name)], ("files", "evil.csv", evil));
        var zipped = await claire.Send("/import", "import", [("name", "")], ("zip", "vallee.zip", Folder.Zip((name, evil))));

        Assert.All([chosen, zipped], page => Assert.Contains(name, page.TextOf(".problems"), StringComparison.Ordinal));
        Assert.All([chosen, zipped], page => Assert.Contains("leads out of the folder", page.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(await Studies(), s => s == "vallee");
        Assert.Subset(before, Leftovers());
    }

    [Fact]
    public async Task What_systems_and_version_control_leave_in_a_folder_is_left_out_however_much_it_is()
    {
        var litter = Enumerable.Range(0, 2000).Select(i => ($"vallee/.git/objects/{i}", new byte[] { 1 }))
            .Append(("vallee/sources/.DS_Store", [1])).Append(("vallee/Thumbs.db", [1]));

        var answer = await claire.Send(
            "/import", "import", [("name", "")], Folder.Chosen([.. Folder.Files("vallee"), .. litter]));

        Assert.Equal("/studies/vallee?brought=1", answer.Location);
    }

    [Fact]
    public async Task Two_files_of_one_name_are_refused() => Assert.Contains(
        "Two files are called",
        (await claire.Send("/import", "import", [("name", "")], ("zip", "v.zip", Folder.Zip(("v/study.json", [1]), ("v/Study.json", [1]))))).Text,
        StringComparison.Ordinal);

    [Fact]
    public async Task What_is_no_zip_and_what_is_nothing_at_all_is_said()
    {
        var noZip = await claire.Send("/import", "import", [("name", "x")], ("zip", "notes.zip", "not a zip"u8.ToArray()));
        var nothing = await claire.Send("/import", "import", [("name", "x")]);

        Assert.Contains("“notes.zip” cannot be read as a .zip", noZip.Text, StringComparison.Ordinal);
        Assert.Contains("No file came", nothing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_large_is_told_on_the_page_and_not_by_a_broken_line()
    {
        var answer = await claire.Post("/import", new Claims(513L << 20));

        Assert.Equal("/import?refused=too-large", answer.Location);
        Assert.Contains("larger than 512 MiB", (await claire.Get(answer.Location!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_folder_that_a_study_is_given_out_as_can_be_brought_in_again()
    {
        var zip = await claire.Download("/studies/demonstration/folder.zip");

        var answer = await claire.Send("/import", "import", [("name", "again")], ("zip", "demonstration.zip", zip));

        Assert.Equal("/studies/again?brought=1", answer.Location);
    }

    private static string SecondLine(string text, Func<string, string> change)
    {
        var lines = text.Split('\n');
        lines[1] = change(lines[1]);
        return string.Join('\n', lines);
    }

    private static HashSet<string> Leftovers() =>
        [.. Directory.EnumerateFileSystemEntries(Path.GetTempPath(), "*evil*"), .. Directory.EnumerateDirectories("/etc", "evil*")];

    private async Task<List<string>> Studies() => [.. (await site.UseCases.ListStudies.Run(Site.Stop)).Value.Select(s => s.Name)];

    /// <summary>A body that says it is this long, and is short.</summary>
    private sealed class Claims(long length) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

        protected override bool TryComputeLength(out long known)
        {
            known = length;
            return true;
        }
    }
}
