using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Evidence;

/// <summary>Which words belong to the answer in which a silence is heard.</summary>
public class AnswerLengthTests
{
    [Theory]
    [InlineData(39, false)]
    [InlineData(40, true)]
    [InlineData(41, true)]
    public void Forty_words_are_enough(int words, bool silent) => Assert.Equal(silent, IsSilent(s => s.Asks("logic").Owner(words)));

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void The_limit_is_a_setting(int words, bool silent) =>
        Assert.Equal(silent, IsSilent(s => s.Asks("logic").Owner(words), limit: 10));

    [Fact]
    public void Apostrophes_and_hyphens_part_words()
    {
        // Twenty times two words, where spaces alone would give twenty.
        var spoken = string.Join(' ', Enumerable.Repeat("l'entraide", 10).Concat(Enumerable.Repeat("peut-être", 10)));

        Assert.True(IsSilent(s => s.Asks("logic").Owner(spoken)));
    }

    [Fact]
    public void Punctuation_and_dashes_alone_are_no_words() =>
        Assert.False(IsSilent(s => s.Asks("logic").Owner(string.Join(' ', Enumerable.Repeat("mot …", 39)))));

    [Fact]
    public void Follow_up_turns_of_the_owner_belong_to_the_answer() =>
        Assert.True(IsSilent(s => s.Asks("logic").Owner(15).Interviewer("Oui ?").Owner(15).Interviewer("Et encore ?").Owner(10)));

    [Fact]
    public void The_interviewers_words_do_not() =>
        Assert.False(IsSilent(s => s.Asks("logic").Owner(20).Interviewer(string.Join(' ', Enumerable.Repeat("mot", 40))).Owner(19)));

    [Fact]
    public void The_next_raising_of_another_theme_ends_the_answer() =>
        Assert.False(IsSilent(s => s.Asks("logic").Owner(30).Asks("outlook").Owner(40)));

    [Fact]
    public void So_does_the_next_raising_of_the_same_theme() =>
        Assert.False(IsSilent(s => s.Asks("logic").Owner(30).Asks("logic").Owner(40)));

    [Fact]
    public void A_raising_that_is_only_proposed_ends_it_too() =>
        Assert.False(IsSilent(s => s.Asks("logic").Owner(30).Asks("outlook", confirmedBy: null).Owner(40)));

    [Fact]
    public void A_theme_raised_in_the_same_question_does_not_end_it() =>
        Assert.True(IsSilent(s => s.Asks("logic").Raises("outlook").Owner(40)));

    [Fact]
    public void Words_before_the_question_do_not_count() =>
        Assert.False(IsSilent(s => s.Owner(40).Asks("logic").Owner(39)));

    [Fact]
    public void Words_of_another_source_do_not_count() =>
        Assert.False(
            CaseBuilder.New().Report(Account.A, "help-refused")
                .Interview(Account.A, s => s.Asks("logic").Owner(20))
                .Interview(Account.A, s => s.Asks("logic").Owner(20))
                .Read().Of(Account.A, "partner-growth")!.Kind == ReadingKind.Silent);

    [Fact]
    public void A_theme_that_the_owner_raises_starts_with_that_very_turn() =>
        Assert.True(IsSilent(s => s.Owner(40).Raises("logic")));

    private static bool IsSilent(Action<SourceBuilder> tell, int limit = 40) =>
        CaseBuilder.New().Set(s => s with { SilenceWordLimit = limit }).Report(Account.A, "help-refused").Interview(Account.A, tell)
            .Read().Of(Account.A, "partner-growth")!.Kind == ReadingKind.Silent;
}
