using Alliage.Core.Comparison;
using Alliage.Core.Placement;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>A case that a change touched.</summary>
/// <param name="Placement">The case as it stands now.</param>
/// <param name="Entries">Its own rows that were changed; empty where only what holds for all cases was.</param>
/// <param name="Moved">What the change moved in its results, what weighs most first; empty where nothing did.</param>
public sealed record TouchedCase(CasePlacement Placement, IReadOnlyList<JournalEntry> Entries, IReadOnlyList<ResultChange> Moved);

/// <summary>One revision of a study.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="At">When, in universal time.</param>
/// <param name="By">Who.</param>
/// <param name="Entries">The rows changed, in order.</param>
/// <param name="Cases">
/// The cases that it touched; those that every case depends on, only where something moved. Empty where <paramref name="Replayed"/> is false.
/// </param>
/// <param name="Replayed">Whether what it moved was worked out; where it touches too many cases, each case's own history tells.</param>
public sealed record StudyStep(
    long Revision, DateTime At, string By, IReadOnlyList<JournalEntry> Entries, IReadOnlyList<TouchedCase> Cases, bool Replayed);

/// <summary>The newest changes of a study, newest first.</summary>
/// <param name="Steps">The steps.</param>
/// <param name="Older">Whether there are older ones.</param>
/// <param name="Came">When the study came into the workspace and by whom; null where that is older than what was read, or never happened.</param>
public sealed record NewestChanges(IReadOnlyList<StudyStep> Steps, bool Older, Author? Came)
{
    /// <summary>Of a study that was never changed here.</summary>
    public static NewestChanges None { get; } = new([], Older: false, null);
}
