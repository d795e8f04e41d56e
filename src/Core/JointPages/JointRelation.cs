namespace Alliage.Core.JointPages;

/// <summary>How what two owners say to one item stands together, always with who; never a distance in numbers.</summary>
public enum JointRelation
{
    /// <summary>Both say the same.</summary>
    Same,

    /// <summary>One step, or one tick, apart.</summary>
    OneStep,

    /// <summary>Further apart, or of another kind.</summary>
    Further,

    /// <summary>One named something, the other none of it.</summary>
    OneDidNotSay,

    /// <summary>Each speaks of its own firm, or in own words.</summary>
    NotComparable,
}
