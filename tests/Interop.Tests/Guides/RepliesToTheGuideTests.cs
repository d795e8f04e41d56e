using Alliage.Core.Diagnosis;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Sources.Themes;
using Alliage.Core.Studies;
using Alliage.Interop.Frameworks;
using Alliage.Interop.Guides;
using Alliage.Interop.Tests.StudyFolders.Given;
using Alliage.Testing;
using CsCheck;

namespace Alliage.Interop.Tests.Guides;

/// <summary>Whatever an owner says to the guide that comes with the program, read with every framework that comes with it.</summary>
public sealed class RepliesToTheGuideTests
{
    private static readonly IReadOnlyList<Framework> Known = FolderOnDisk.All;

    private static readonly WordedGuide Worded = new GuideFolder(Repository.In("guide"), new FrameworkFolders(Repository.In("frameworks")))
        .Read(CancellationToken.None).GetAwaiter().GetResult().Value;

    private static Guide Guide => Worded.Guide;

    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.String, Gen.Const("non"), Gen.Const(" \n"), Gen.Const(string.Concat(Enumerable.Repeat("Nous avons parlé de nous deux. ", 40))));

    /// <summary>A reply to an item: words, boxes, lines or why there is none, as any form could send them.</summary>
    private static Gen<Reply> To(GuideItem item) => Gen.Select(
        Words, Words.Array[0, 3], Words.Array[0, 3], Gen.Int[0, 9999], Gen.Int[0, 63], Gen.Int[0, 12]).Select(
        (text, mine, theirs, number, ticked, why) => (why < 6 ? new Reply { Item = item.Id, Absence = (Absence)why } : item.Type switch
        {
            AnswerType.Open => new Reply { Item = item.Id, Text = text },
            AnswerType.Number => new Reply { Item = item.Id, Text = $"{number}" },
            AnswerType.Choice => new Reply { Item = item.Id, Options = ticked < item.Options.Count ? [item.Options[ticked].Id] : [], Text = text },
            AnswerType.Several => new Reply { Item = item.Id, Options = [.. item.Options.Where((_, i) => (ticked & (1 << i)) != 0).Select(o => o.Id)], Text = text },
            _ => new Reply { Item = item.Id, Mine = mine, Theirs = theirs },
        }).Tidy(item));

    private static readonly Gen<Reply[]> ToAll = Guide.Items.Select(To).Aggregate(
        Gen.Const(Array.Empty<Reply>()), (before, next) => Gen.Select(before, next, (all, one) => (Reply[])[.. all, one]));

    [Fact]
    public void Answers_made_of_a_reply_make_the_reply_again() => ToAll.Sample(
        replies => Assert.All(replies, r => Assert.Equal(r, Reply.Of(Item(r), ReplyAnswers.Of(Item(r), r, "miel", Account.B)))), iter: 200);

    [Fact]
    public void No_answer_is_ever_a_silence_whatever_is_typed() => ToAll.Sample(
        replies =>
        {
            var owner = new OwnerFile
            {
                Respondent = new Respondent { Alliance = "miel", Account = Account.A },
                Answers = [.. replies.SelectMany(r => ReplyAnswers.Of(Item(r), r, "miel", Account.A))],
            };
            foreach (var (framework, rule) in Known.SelectMany(f => Enum.GetValues<SilenceRule>().Select(rule => (f, rule))))
            {
                var study = OwnVoice.StudyOf(owner, new Settings { Framework = framework.Id, FrameworkVersion = framework.Version, SilenceRule = rule });
                var readings = CaseReadings.Of(study.Cases[0], study, framework);
                Assert.DoesNotContain(readings.All, r => r.Kind is ReadingKind.Silent or ReadingKind.SilentAlone);
            }
        },
        iter: 40);

    [Fact]
    public void One_answer_never_says_two_things_of_the_same_axis_scale_or_point_under_any_framework() => ToAll.Sample(
        replies => Assert.All(
            replies.SelectMany(r => ReplyAnswers.Of(Item(r), r, "miel", Account.A)).Where(a => a.Absence is null),
            answer => Assert.All(Known, framework => Assert.Equal(
                [],
                answer.Indicators.Where(framework.Index.Indicators.ContainsKey).Select(i => framework.Index.Indicators[i].PointsTo).OfType<Target>()
                    .GroupBy(t => t.Axis ?? t.Scale ?? t.Point ?? (t.Sign is null ? "" : "a sign")).Where(g => g.Count() > 1).Select(g => $"{answer.Id} {framework.Id} {g.Key}")))),
        iter: 100);

    [Fact]
    public void A_question_asked_word_for_word_is_proposed_under_its_theme_openly_or_by_name()
    {
        foreach (var wording in Worded.Wordings)
        {
            var cues = ThemeCue.Of(Guide, wording).ToList();
            Assert.All(Guide.Items, item =>
            {
                var text = wording[GuideKeys.Question(item)];
                var turn = new Turn { Source = "s", Start = 0, End = text.Length, Role = SpeakerRole.Interviewer, Words = 1 };

                var proposed = Assert.Single(ProposedTheme.In(text, [turn], cues));

                Assert.Equal((item.Theme, item.NamesPartnerGrowth ? RaisedHow.ByName : RaisedHow.Openly), (proposed.Theme, proposed.How));
            });
        }
    }

    [Fact]
    public async Task The_open_question_is_heard_as_open_beside_the_cues_of_the_framework()
    {
        var jaouen = (await new FrameworkFolders(Repository.In("frameworks")).Read("jaouen-2006", TestContext.Current.CancellationToken)).Value;
        var open = Guide.Items.Single(i => i.Id == Guide.OpenFirst);
        foreach (var wording in Worded.Wordings)
        {
            var text = wording[GuideKeys.Question(open)];
            var turn = new Turn { Source = "s", Start = 0, End = text.Length, Role = SpeakerRole.Interviewer, Words = 1 };

            var proposed = ProposedTheme.In(text, [turn], [.. ThemeCue.Of(jaouen.Framework, jaouen.In(wording.Language)), .. ThemeCue.Of(Guide, wording)]);

            Assert.Equal(RaisedHow.Openly, proposed.Single(p => p.Theme == open.Theme).How);
        }
    }

    private static GuideItem Item(Reply reply) => Guide.Items.First(i => i.Id == reply.Item);
}
