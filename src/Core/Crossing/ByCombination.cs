using Alliage.Core.Checklists;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Crossing;

/// <summary>What any, or all, of a checklist's criteria give.</summary>
internal sealed class ByCombination(Combine rule) : Grouping
{
    public override string Id => Keyword.Of(rule);

    public override IReadOnlyList<Whose> Gives => [Whose.Alliance, Whose.Voice];

    public override IReadOnlyList<Category> Categories =>
    [
        Category.Named(Keyword.Of(CombinationVerdict.Holds)), Category.Named(Keyword.Of(CombinationVerdict.Fails)),
        Category.Undetermined, Category.NotHeard,
    ];

    public override string? KeyOf(string named) => null;

    public override IReadOnlyList<Category> OfAlliance(CaseReadings readings) => [Of(CheckedCase.Of(readings).Combined)];

    public override IReadOnlyList<Category> OfVoice(CaseReadings readings, Account voice) =>
        [Of(CheckedCase.Of(readings).CombinedByAccount[(int)voice]!)];

    private Category Of(IReadOnlyList<Combination> combined) => combined.First(c => c.Rule == rule).Verdict is var verdict && verdict == CombinationVerdict.Open
        ? Category.Undetermined
        : Category.Named(Keyword.Of(verdict));
}
