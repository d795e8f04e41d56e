using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Alliances.Spread;

/// <summary>What an account says on an indicator, with the words behind it and a person's view beside it.</summary>
/// <param name="Reading">The engine's reading.</param>
/// <param name="Words">What makes it.</param>
/// <param name="Against">What speaks against it.</param>
/// <param name="Decision">A person's decision; null without one.</param>
public sealed record ReadingView(
    Reading Reading, IReadOnlyList<Testimony> Words, IReadOnlyList<Testimony> Against, Decision? Decision)
{
    /// <summary>The reading's place on the page.</summary>
    public string Anchor => AnchorOf(Reading.Account, Reading.Indicator.Id);

    public static string AnchorOf(Account account, string indicator) => $"r-{Keyword.Of(account)}-{indicator}";

    public static ReadingView Of(Reading reading, CaseTestimony testimony, CaseFile @case) => new(
        reading,
        testimony.Of(reading.Evidence),
        testimony.Of(reading.Against),
        @case.Decisions.FirstOrDefault(d =>
            d.Subject == DecisionSubject.Reading && d.About == reading.Indicator.Id && d.Account == reading.Account));
}

/// <summary>Indicators of which an account says nothing, for one and the same reason.</summary>
/// <param name="Kind">Which absence.</param>
/// <param name="Why">What kept it from being a silence; null where nothing did.</param>
/// <param name="Readings">The readings.</param>
public sealed record AbsenceGroup(ReadingKind Kind, SilenceObstacle? Why, IReadOnlyList<ReadingView> Readings);
