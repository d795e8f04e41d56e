namespace Alliage.Interop.Subtitles;

/// <summary>What is shown at a time, by one speaker.</summary>
/// <param name="From">Since when; null where its times cannot be read.</param>
/// <param name="To">Till when.</param>
/// <param name="Speaker">The name of its voice tag; null without one.</param>
/// <param name="Words">Its words, tags taken off, on one line.</param>
internal sealed record Cue(TimeSpan? From, TimeSpan? To, string? Speaker, string Words);
