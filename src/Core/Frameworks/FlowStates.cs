namespace Alliage.Core.Frameworks;

/// <summary>Who can say what of which firm.</summary>
public static class FlowStates
{
    /// <summary>
    /// Of which firm a state can be said. What the partner brings is what one receives, and is said that way only, so
    /// that one flow is never two.
    /// </summary>
    public static IReadOnlyList<FlowOf> Firms(this FlowState state) => state switch
    {
        FlowState.Held or FlowState.Lacking or FlowState.Saturated => [FlowOf.Own, FlowOf.Partner, FlowOf.First, FlowOf.Second],
        FlowState.Brought => [FlowOf.Own, FlowOf.First, FlowOf.Second],
        FlowState.Pooled => [FlowOf.Both],
        _ => [FlowOf.Own],
    };

    /// <summary>
    /// Who may speak of it: a voice of its own firm and of its partner's, the record of the first and the second. A statement
    /// that the record may make elsewhere is read here from voices alone: the record has no firm of its own.
    /// </summary>
    public static IReadOnlyList<HeardFrom> HeardFrom(this FlowOf of) => of switch
    {
        FlowOf.Own or FlowOf.Partner => [Frameworks.HeardFrom.Voice, Frameworks.HeardFrom.Both],
        FlowOf.First or FlowOf.Second => [Frameworks.HeardFrom.Record],
        _ => [Frameworks.HeardFrom.Voice, Frameworks.HeardFrom.Record, Frameworks.HeardFrom.Both],
    };
}
