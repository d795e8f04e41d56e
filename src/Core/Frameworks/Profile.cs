namespace Alliage.Core.Frameworks;

/// <summary>Labels side by side, none of which excludes another; beside them, the framework's scales.</summary>
public sealed record Profile
{
    /// <summary>The labels in their groups; none where the profile is made of scales alone.</summary>
    public required IReadOnlyList<LabelGroup> Groups { get; init; }
}

/// <summary>Labels that belong together.</summary>
public sealed record LabelGroup
{
    /// <summary>Id, such as <c>market-power</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The labels. Indicators point to them, for or against.</summary>
    public required IReadOnlyList<Entry> Labels { get; init; }

    /// <summary>Whether the work itself gives this group little support; the wording says why.</summary>
    public bool WeaklySupported { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}
