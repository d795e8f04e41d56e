using Alliage.Core.Evidence;
using Alliage.Core.Flows;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Crossing;

/// <summary>
/// The resources of which something holds for a firm: that it brings, receives or lacks them, or is held back by them. Of a
/// firm whose own voice is not heard, what the other accounts tell.
/// </summary>
/// <param name="flow">The framework's section.</param>
/// <param name="id">Id of the grouping.</param>
/// <param name="name">How it is called.</param>
/// <param name="of">The resources of a firm; null for one that is not named.</param>
internal sealed class ByResources(Flow flow, string id, GroupingName name, Func<FlowFirm, IEnumerable<string?>> of) : Grouping
{
    public override string Id => id;

    public override IReadOnlyList<Whose> Gives => [Whose.Voice];

    public override IReadOnlyList<Category> Categories =>
        [.. flow.Resources.Select(r => Category.Named(r.Id)), Category.None, Category.Undetermined, Category.NotHeard];

    public override bool SeveralMayHold => true;

    public override GroupingName Name => name;

    public override string KeyOf(string named) => $"resource.{named}.name";

    public override IReadOnlyList<Category> OfVoice(CaseReadings readings, Account voice) =>
        Told(readings, voice) is { Count: > 0 } told ? told : [Category.None];

    protected override IReadOnlyList<Category> OfUnheard(CaseReadings readings, Account voice) =>
        Told(readings, voice) is { Count: > 0 } told ? told : [Category.NotHeard];

    /// <summary>A resource that is not named leaves open which one it is.</summary>
    private List<Category> Told(CaseReadings readings, Account voice) =>
    [
        .. of(FlowCase.Of(readings).Firms[(int)voice])
            .Select(r => r is null ? Category.Undetermined : Category.Named(r))
            .Distinct(),
    ];

    /// <summary>What holds a firm back first, then each state of a firm that the framework knows.</summary>
    public static IEnumerable<Grouping> All(Flow flow)
    {
        yield return new ByResources(flow, "bottleneck", new(null, "bottleneck"), f => f.Bottlenecks.Select(b => b.Resource));
        (FlowState State, Func<FlowFirm, IReadOnlyList<ToldResource>> Of)[] states =
        [
            (FlowState.Brought, f => f.Brings), (FlowState.Received, f => f.Receives), (FlowState.Lacking, f => f.Lacking),
            (FlowState.Saturated, f => f.Saturated), (FlowState.Held, f => f.Held),
        ];
        foreach (var (state, of) in states.Where(s => flow.States.Any(known => known.Id == s.State)))
        {
            var word = Keyword.Of(state);
            yield return new ByResources(
                flow, "state-" + word, new($"state.{word}.name", "state"), f => of(f).Where(t => t.Outcome.Holds() == true).Select(t => t.Resource));
        }
    }
}
