using Alliage.Core.Diagnosis;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Guides;

namespace Alliage.Core.Tests.Diagnosis;

/// <summary>A form that was not made by our page is refused with all that is wrong in it.</summary>
public sealed class ReplyChecksTests
{
    public static TheoryData<string, Reply> Wrong => new()
    {
        { ReplyChecks.UnknownItem, new() { Item = "nothing", Text = "x" } },
        { ReplyChecks.UnknownOption, new() { Item = "stakes", Options = ["higher"] } },
        { ReplyChecks.TooManyOptions, new() { Item = "stakes", Options = ["high", "low"] } },
        { ReplyChecks.UnknownOption, new() { Item = "hopes", Options = ["high"] } },
        { ReplyChecks.Unexpected, new() { Item = "hopes", Mine = ["x"] } },
        { ReplyChecks.AnswerAndAbsence, new() { Item = "hopes", Text = "x", Absence = Absence.DontKnow } },
        { ReplyChecks.TooLong, new() { Item = "hopes", Text = new string('x', 2_001) } },
        { ReplyChecks.TooLong, new() { Item = "stakes", Text = new string('x', 2_001) } },
        { ReplyChecks.NotANumber, new() { Item = "size", Text = "dix" } },
        { ReplyChecks.NotANumber, new() { Item = "size", Text = "-1" } },
        { ReplyChecks.NotANumber, new() { Item = "size", Text = "10000" } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void One_thing_wrong_is_named(string problem, Reply reply) =>
        Assert.Equal([problem], ReplyChecks.Of(SmallGuide.Sound, [reply]).Select(p => p.Id));

    [Fact]
    public void Everything_wrong_is_named_at_once()
    {
        var problems = ReplyChecks.Of(SmallGuide.Sound, Wrong.Select(w => w.Data.Item2));

        Assert.Equal(Wrong.Select(w => w.Data.Item1), problems.Select(p => p.Id));
    }

    [Fact]
    public void No_more_are_ticked_than_the_guide_takes_and_nothing_beside_an_option_that_stands_alone()
    {
        var form = SmallGuide.Sound.Items.Single(i => i.Id == "form") with { AtMost = 2 };
        var guide = SmallGuide.Sound with { Items = [form with { Options = [form.Options[0] with { Alone = true }, .. form.Options.Skip(1)] }] };

        Assert.Equal(
            [ReplyChecks.OverMost, ReplyChecks.NotAlone],
            ReplyChecks.Of(guide, [new() { Item = "form", Options = ["tied", "free", "much"] }]).Select(p => p.Id));
        Assert.Empty(ReplyChecks.Of(guide, [new() { Item = "form", Options = ["free", "much"] }, new() { Item = "form", Options = ["tied"] }]));
    }

    [Fact]
    public void A_list_has_no_more_lines_than_fit_on_a_sheet()
    {
        var lists = SmallGuide.Sound with { Items = [SmallGuide.Sound.Items[0] with { Type = Core.Guides.AnswerType.MineAndTheirs }] };

        var problems = ReplyChecks.Of(lists, [new() { Item = "size", Mine = [.. Enumerable.Repeat("x", 13)], Theirs = [.. Enumerable.Repeat("x", 12)] }]);

        Assert.Equal([ReplyChecks.TooManyLines], problems.Select(p => p.Id));
    }
}
