namespace Alliage.Workbench.Crossing;

/// <summary>Problems with what is asked of a cross table.</summary>
public static class CrossProblem
{
    /// <summary>The framework does not part cases so: grouping, nearest, framework.</summary>
    public const string UnknownGrouping = "cross-grouping-unknown";

    /// <summary>The framework parts nothing: framework.</summary>
    public const string NoGrouping = "cross-no-grouping";
}
