using Alliage.Core.Studies;

namespace Alliage.Workbench.Sources;

/// <summary>One thing done to the turns of a source. A turn is named by its first unit.</summary>
public abstract record TurnStep
{
    /// <summary>Splits a turn in two; the second may be someone else's.</summary>
    /// <param name="Turn">The turn.</param>
    /// <param name="At">First unit of the second part.</param>
    /// <param name="Speaker">Who speaks in it; null for the same.</param>
    /// <param name="Role">Who that is; null for the same.</param>
    public sealed record Split(int Turn, int At, string? Speaker = null, SpeakerRole? Role = null) : TurnStep;

    /// <summary>Joins a turn and the one after it; the first's speaker has both, with what stood in between.</summary>
    public sealed record Join(int Turn) : TurnStep;

    /// <summary>Says who speaks in a turn.</summary>
    public sealed record SetSpeaker(int Turn, string Speaker, SpeakerRole Role) : TurnStep;
}
