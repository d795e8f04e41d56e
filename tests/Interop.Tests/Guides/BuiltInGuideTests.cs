using System.Text.RegularExpressions;
using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Problems;
using Alliage.Interop.Frameworks;
using Alliage.Interop.Guides;
using Alliage.Interop.Tests.StudyFolders.Given;
using Alliage.Testing;

namespace Alliage.Interop.Tests.Guides;

public sealed partial class BuiltInGuideTests
{
    private static readonly IReadOnlyList<Framework> Known = FolderOnDisk.All;

    private static readonly FrameworkFolders Frameworks = new(Repository.In("frameworks"));

    [Fact]
    public async Task The_guide_that_comes_with_the_program_passes_all_checks()
    {
        var read = await Read();

        Assert.True(read.Succeeded, string.Join('\n', read.Problems));
        Assert.Equal((45, 22), (read.Value.Guide.Items.Count, read.Value.Guide.Items.Count(i => i.Short)));
    }

    [Fact]
    public async Task Its_themes_are_those_proposed_as_raised_at_the_desk()
    {
        var raised = Known.Single(f => f.Id == "jaouen-2006").Themes.Where(t => t.Cues is not null).Select(t => t.Id);

        Assert.Equal(raised.Order(), (await Sound()).Items.Select(i => i.Theme).Distinct().Order());
    }

    [Fact]
    public async Task It_has_a_question_for_all_that_any_framework_makes_a_result_of()
    {
        var guide = await Sound();
        Assert.All(Known, framework =>
        {
            var unasked = framework.Indicators
                .Where(i => i.HeardFrom != HeardFrom.Record && i.PointsTo is not null)
                .GroupBy(i => i.PointsTo!.Axis ?? i.PointsTo.Scale ?? i.PointsTo.Point ?? i.PointsTo.Sign ?? "flow")
                .Where(point => !point.Any(i => guide.Informing(i.Id).Any()));
            Assert.Equal([], unasked.Select(u => $"{framework.Id} {u.Key}"));
        });
    }

    [Fact]
    public async Task Every_indicator_with_a_pole_that_silence_points_to_is_asked_openly_before_it_is_named()
    {
        var guide = await Sound();
        var open = guide.Items.Single(i => i.Id == guide.OpenFirst);
        var silent = Known.SelectMany(f => f.Indicators).Where(i => i.SilentPole is not null).Select(i => i.Id).Distinct();

        Assert.All(silent, id => Assert.Contains(id, open.MayTell));
        Assert.All(guide.Items.Where(i => i.NamesPartnerGrowth), i => Assert.True(i.Order > open.Order, i.Id));
    }

    [Fact]
    public async Task The_open_question_names_no_firm_but_the_owners_own()
    {
        var worded = (await Read()).Value;
        var open = worded.Guide.Items.Single(i => i.Id == worded.Guide.OpenFirst);

        Assert.DoesNotMatch("(?i)partner|their firm|other firm", worded.In("en")[GuideKeys.Question(open)]);
        Assert.DoesNotMatch("(?i)partenaire|l’autre|son entreprise", worded.In("fr")[GuideKeys.Question(open)]);
    }

    [Fact]
    public async Task Its_wording_is_its_own_and_not_that_of_the_notes_it_was_reasoned_from()
    {
        var notes = Repository.In("..", "shared", "knowledge", "guide.yaml");
        Assert.SkipUnless(File.Exists(notes), "The notes are not beside the repository.");
        var theirs = Questions().Matches(await File.ReadAllTextAsync(notes, TestContext.Current.CancellationToken))
            .Select(m => Plain(m.Groups["text"].Value)).ToHashSet();
        var worded = (await Read()).Value;

        var ours = worded.Wordings.SelectMany(w => w.Texts.Where(t => t.Key.StartsWith("item.", StringComparison.Ordinal)).Select(t => t.Value));

        Assert.NotEmpty(theirs);
        Assert.Equal([], ours.Where(q => Plain(q).Split(' ').Length > 3 && theirs.Contains(Plain(q))));
    }

    [Fact]
    public async Task A_folder_without_a_guide_is_refused()
    {
        var read = await new GuideFolder(Path.GetTempPath(), Frameworks).Read(TestContext.Current.CancellationToken);

        Assert.Equal("guide-file-missing", Assert.Single(read.Problems).Id);
    }

    [Fact]
    public async Task A_guide_on_disk_that_changes_is_read_again()
    {
        using var beside = new FolderOnDisk();
        var folder = Directory.CreateDirectory(beside.Beside("guide")).FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.In("guide")))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        var guide = new GuideFolder(folder, Frameworks);
        var json = Path.Combine(folder, "guide.json");
        Assert.True((await guide.Read(TestContext.Current.CancellationToken)).Succeeded);
        await File.WriteAllTextAsync(
            json,
            (await File.ReadAllTextAsync(json, TestContext.Current.CancellationToken)).Replace("\"theme\": \"firm\"", "\"theme\": \"firmament\"", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        var problems = (await guide.Read(TestContext.Current.CancellationToken)).Problems;

        Assert.Equal(3, problems.Count(p => p.Id == "guide-theme-unknown"));
    }

    private static Task<Result<WordedGuide>> Read() => new GuideFolder(Repository.In("guide"), Frameworks).Read(TestContext.Current.CancellationToken);

    private static async Task<Guide> Sound() => (await Read()).Value.Guide;

    private static string Plain(string text) => Letters().Replace(text.ToLowerInvariant(), " ").Trim();

    [GeneratedRegex(@"(?:(?:text|probe)_)?(?:fr|en): '?(?<text>[^\n]+(?:\n {4,}(?!fr:|en:|informs:)[^\n]+)*)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Questions();

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, 2000)]
    private static partial Regex Letters();
}
