namespace Alliage.Core.Studies;

/// <summary>Which of the two silence rules a study uses.</summary>
public enum SilenceRule
{
    /// <summary>A silence counts only where a present reading of the same voice points the same way from another facet (our interpretation).</summary>
    Supported,

    /// <summary>An open question met by silence counts by itself (Jaouen 2006, section 3.1.2).</summary>
    Paper,
}

/// <summary>What holds for the whole study: the framework it reads its cases with, and how silence is taken.</summary>
public sealed record Settings : StudyRow
{
    /// <inheritdoc/>
    public override string Key => "settings";

    /// <summary>The study's title, for people.</summary>
    public LocalText Title { get; init; } = LocalText.None;

    /// <summary>What the study is and where its material comes from, for people; says so where it is fictional.</summary>
    public LocalText Description { get; init; } = LocalText.None;

    /// <summary>Id of the framework, such as <c>jaouen-2006</c>.</summary>
    public required string Framework { get; init; }

    /// <summary>Version of the framework that the study was read with.</summary>
    public required string FrameworkVersion { get; init; }

    /// <summary>Which silence rule counts; what the other one would change is always shown.</summary>
    public SilenceRule SilenceRule { get; init; } = SilenceRule.Supported;

    /// <summary>How many words an owner's answer must have before silence in it says anything. At least 1; 40 by default (ours).</summary>
    public int SilenceWordLimit { get; init; } = 40;

    /// <summary>Name of the coder whose codings count where readers have settled nothing; null while there is none.</summary>
    public string? LeadCoder { get; init; }

    /// <summary>Languages of the sources, as two-letter codes.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Day after which the sources should be gone, as promised to the owners; null where none was promised.</summary>
    public DateOnly? RetentionDate { get; init; }

    /// <summary>
    /// The further frameworks that the cases are read with, in the order in which they are shown; none of them twice, and
    /// never the study's own. Of any kind.
    /// </summary>
    // A journal written before there were any has no such member, and reads as none.
    public IReadOnlyList<Light> Lights { get; init => field = value ?? []; } = [];
}
