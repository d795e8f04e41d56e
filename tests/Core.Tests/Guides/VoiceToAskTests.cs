using Alliage.Core.Evidence;
using Alliage.Core.Guides;
using Alliage.Core.Guides.Next;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Guides;

public sealed class VoiceToAskTests
{
    private readonly CaseBuilder list = new(Kinds.Checklist);
    private readonly CaseBuilder profile = new(Kinds.Profile);
    private readonly CaseBuilder filters = new(Kinds.Filters);

    [Fact]
    public void A_criterion_of_which_a_voice_says_nothing_is_open_with_the_questions_that_tell_it()
    {
        var voice = A(list.Report(Account.A, "vital"));

        Assert.Equal([(PointKind.Scale, "rivalry"), (PointKind.Criterion, "change")], voice.Open.Select(p => (p.Kind, p.Id)));
        Assert.Equal(["hopes", "form"], voice.Questions.Select(q => q.Item.Id));
        Assert.Equal(3, voice.Points);
    }

    [Fact]
    public void A_criterion_that_a_voice_denies_is_told() =>
        Assert.DoesNotContain(A(list.Report(Account.A, "minor")).Open, p => p.Id == "stakes");

    [Fact]
    public void Each_voice_is_asked_for_itself()
    {
        list.Report(Account.A, "vital", "changed").Report(Account.B, "friends");

        Assert.Equal(["rivalry"], A(list).Open.Select(p => p.Id));
        Assert.Equal(["stakes", "change"], Of(list, Account.B).Open.Select(p => p.Id));
    }

    [Fact]
    public void What_the_record_says_spares_no_voice_a_question() =>
        Assert.Contains(A(list.Report(Account.A, "vital").Report(Account.Record, "changed")).Open, p => p.Id == "change");

    [Fact]
    public void A_voice_that_was_never_heard_has_every_point_open_for_that_reason()
    {
        var voice = A(list.Report(Account.B, "vital"));

        Assert.False(voice.Heard);
        Assert.All(voice.Open, p => Assert.Equal(OpenReason.NotHeard, p.Reason));
        Assert.Equal(voice.Points, voice.Open.Count);
    }

    [Fact]
    public void A_silence_stays_open_and_says_so() =>
        Assert.Equal(
            OpenReason.Silent,
            A(list.Interview(Account.A, told => told.Asks("aims").Owner(60))).Open.Single(p => p.Id == "change").Reason);

    [Theory]
    [InlineData(Absence.PreferNot)]
    [InlineData(Absence.DontKnow)]
    [InlineData(Absence.NotApplicable)]
    public void Nobody_is_asked_again_what_they_would_rather_not_say_do_not_know_or_does_not_apply(Absence why) =>
        Assert.DoesNotContain(A(list.Absent(Account.A, why, "vital")).Open, p => p.Id == "stakes");

    [Fact]
    public void A_question_that_was_not_reached_is_asked() =>
        Assert.Equal(OpenReason.NotReached, A(list.Absent(Account.A, Absence.NotReached, "vital")).Open.Single(p => p.Id == "stakes").Reason);

    [Fact]
    public void Labels_that_a_voice_did_not_name_are_open_each_by_itself() =>
        Assert.Equal(["means", "risk"], A(profile.Report(Account.A, "says-size")).Open.Select(p => p.Id));

    [Fact]
    public void Nothing_is_asked_beyond_the_filter_that_stops_a_firm() =>
        Assert.Equal(["own"], A(filters.Report(Account.A, "form-yes", "flow-no")).Open.Select(p => p.Id));

    [Fact]
    public void The_filter_where_the_way_is_open_and_those_after_it_are_asked() =>
        Assert.Equal(["flow", "need", "own"], A(filters.Report(Account.A, "form-yes")).Open.Select(p => p.Id));

    [Fact]
    public void Of_a_flow_the_states_of_ones_own_firm_are_asked_and_what_holds_it_back_only_until_it_is_known()
    {
        var flow = new CaseBuilder(Kinds.Flow).Report(Account.A, "brings-not").Report(Account.B, "lacks", "other-lacks");

        Assert.Equal(["held", "lacking", "saturated", "received", "pooled", "eased", "avoided", "refused"], States(Account.A));
        Assert.Equal(["held", "brought", "received", "pooled", "eased", "avoided", "refused"], States(Account.B));

        IEnumerable<string> States(Account voice) => Of(flow, voice).Open.Where(p => p.Kind == PointKind.State).Select(p => p.Id);
    }

    [Fact]
    public void Questions_keep_the_guides_order_and_the_open_one_is_always_among_the_first()
    {
        var voice = A(profile.Report(Account.A, "says-risk").Report(Account.B, "says-risk"));

        Assert.Equal(["hopes", "theirs"], voice.Questions.Select(q => q.Item.Id));
        Assert.Equal(["hopes"], voice.First(1).Select(q => q.Item.Id));
    }

    [Theory]
    [InlineData(OpenReason.OneReading, "own-offer")]
    [InlineData(OpenReason.Balanced, "own-offer", "common-customers")]
    [InlineData(null, "own-offer", "own-customers")]
    public void An_axis_is_open_where_a_voice_is_balanced_or_one_reading_alone_holds_it(OpenReason? reason, params string[] said)
    {
        var open = A(CaseBuilder.New().Report(Account.A, said)).Open.SingleOrDefault(p => p.Id == "orientation");

        Assert.Equal(reason, open?.Reason);
    }

    [Fact]
    public void Nothing_is_asked_on_a_fact_that_counts_already_since_it_never_counts_twice()
    {
        var guide = SmallGuide.Sound with
        {
            Items = [Asking("again", "joint-offer"), Asking("another", "own-customers"), Asking("no-pole", "shared-brand")],
        };
        var voice = VoiceToAsk.Of(CaseBuilder.New().Report(Account.A, "own-offer").Read(), Account.A, guide);

        Assert.Equal(["another"], voice.Open.Single(p => p.Id == "orientation").Items.Select(i => i.Id));
    }

    [Fact]
    public void An_item_that_was_answered_is_not_asked_again_whatever_it_told()
    {
        var guide = SmallGuide.Sound with { Items = [Asking("i1", "own-offer"), Asking("i2", "own-customers")] };
        var built = CaseBuilder.New().Answer(Account.A).Report(Account.B, "own-offer");
        var item = built.Read().Case.Answers[0].Item;
        var voice = VoiceToAsk.Of(built.Read(), Account.A, guide with { Items = [guide.Items[0] with { Id = item }, guide.Items[1]] });

        Assert.Equal(["i2"], voice.Questions.Select(q => q.Item.Id));
    }

    private static VoiceToAsk A(CaseBuilder built) => Of(built, Account.A);

    private static VoiceToAsk Of(CaseBuilder built, Account voice) => VoiceToAsk.Of(Readings(built), voice, SmallGuide.Sound);

    private static GuideItem Asking(string id, string indicator) => SmallGuide.Sound.Items[2] with { Id = id, Informs = [indicator] };

    private static CaseReadings Readings(CaseBuilder built) => built.Read();
}
