using System.Text.RegularExpressions;
using Alliage.Core.Advice;
using Alliage.Core.Guides;
using Alliage.Core.Studies;
using Alliage.Interop.Advice;
using Alliage.Interop.Frameworks;
using Alliage.Testing;

namespace Alliage.Interop.Tests.Advice;

public sealed partial class BuiltInAdviceTests
{
    [Fact]
    public async Task The_rules_that_come_with_the_program_pass_all_checks()
    {
        var read = await ForOneOwner.Folder.Read(TestContext.Current.CancellationToken);

        Assert.True(read.Succeeded, string.Join('\n', read.Problems));
        Assert.Equal(35, read.Value.Advice.Rules.Count);
    }

    [Fact]
    public void Every_rule_opens_with_something_to_do_alone() =>
        Assert.All(ForOneOwner.Rules.Rules, r => Assert.Equal(AdviceOpening.Alone, r.Opens));

    [Fact]
    public void Law_is_french_and_says_when_it_was_read()
    {
        Assert.All(ForOneOwner.Rules.Laws, l => Assert.Equal("fr", l.Country));
        Assert.All(ForOneOwner.Rules.Rules.Where(r => r.Moment == AdviceMoment.Law), r => Assert.Equal("fr", r.Country));
    }

    [Fact]
    public void Every_work_and_text_of_law_is_cited() => Assert.Equal(
        ForOneOwner.Rules.Works.Skip(1).Select(w => w.Id).Concat(ForOneOwner.Rules.Laws.Select(l => l.Id)).Order(),
        ForOneOwner.Rules.Rules.SelectMany(r => r.Marks).Select(m => m.Origin.Work).OfType<string>().Distinct().Order());

    [Fact]
    public void A_page_has_three_points_at_most_each_about_something_else_in_the_order_of_use()
    {
        var everything = Everything(_ => true);

        var page = ForOneOwner.Page(everything);

        Assert.True(ForOneOwner.All(everything).Count > 15);
        Assert.Equal(AdviceFor.MostPoints, page.Count);
        Assert.Equal(page.Count, page.Select(p => p.Rule.About).Distinct().Count());
        Assert.Equal(page.Count, page.Select(p => p.Rule.Moment).Distinct().Count());
        Assert.Equal(page.Select(p => p.Rule.Moment).Order(), page.Select(p => p.Rule.Moment));
    }

    [Fact]
    public void An_owner_who_said_nothing_is_advised_nothing() => Assert.Empty(ForOneOwner.All(""));

    [Fact]
    public void Points_of_one_moment_fill_a_page_where_there_is_nothing_else() => Assert.Equal(
        ["staff-lent", "same-customers", "fair-notice"],
        ForOneOwner.Page("also-together=lent; same-customer=yes; share-of-turnover=over-half").Select(p => p.Rule.Id));

    [Fact]
    public void A_meeting_has_three_questions_at_most_each_about_something_else()
    {
        var everything = Everything(i => i.Visibility != Visibility.Private);

        var questions = JointAdvice.Of(ForOneOwner.Rules, ForOneOwner.Releases(everything, Account.A), ForOneOwner.Releases(everything, Account.B));

        Assert.Equal(JointAdvice.MostQuestions, questions.Count);
        Assert.Equal(questions.Count, questions.Select(q => q.Rule.About).Distinct().Count());
    }

    [Fact]
    public async Task Its_wording_is_its_own_and_not_that_of_the_notes_it_was_reasoned_from()
    {
        var notes = Repository.In("..", "shared", "knowledge", "advice.csv");
        Assert.SkipUnless(File.Exists(notes), "The notes are not beside the repository.");
        var theirs = Sentences(await File.ReadAllTextAsync(notes, TestContext.Current.CancellationToken));

        var ours = ForOneOwner.Worded.In("en").Texts.Values.SelectMany(Sentences).Where(s => s.Split(' ').Length > 4);

        Assert.NotEmpty(theirs);
        Assert.Equal([], ours.Where(theirs.Contains));
    }

    [Fact]
    public async Task A_folder_without_rules_is_refused()
    {
        var read = await new AdviceFolder(Path.GetTempPath(), ForOneOwner.Guides, new FrameworkFolders(Repository.In("frameworks")))
            .Read(TestContext.Current.CancellationToken);

        Assert.Equal("advice-file-missing", Assert.Single(read.Problems).Id);
    }

    /// <summary>As much as can be ticked, and the last option of each choice.</summary>
    private static string Everything(Func<GuideItem, bool> of) => string.Join(
        ';', ForOneOwner.Guide.Items.Where(i => i.Options.Count > 0 && of(i)).Select(i => $"{i.Id}={string.Join(',', Most(i).Select(o => o.Id))}"));

    private static IEnumerable<GuideOption> Most(GuideItem item) =>
        item.Type == AnswerType.Several ? item.Options.Where(o => !o.Alone).Take(item.AtMost ?? GuideItem.MostOptions) : [item.Options[^1]];

    private static HashSet<string> Sentences(string text) =>
        [.. Ends().Split(text.ToLowerInvariant()).Select(s => Letters().Replace(s, " ").Trim()).Where(s => s.Length > 0)];

    [GeneratedRegex(@"[.?!:;,""\n]+", RegexOptions.None, 2000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, 2000)]
    private static partial Regex Letters();
}
