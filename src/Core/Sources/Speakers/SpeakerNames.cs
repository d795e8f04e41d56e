namespace Alliage.Core.Sources.Speakers;

/// <summary>What a person has said about names: those that are speakers though they speak once, those that are none.</summary>
/// <param name="Listed">Speakers.</param>
/// <param name="Refused">Words that only look like a speaker, such as "Remarque".</param>
public sealed record SpeakerNames(IReadOnlyCollection<string> Listed, IReadOnlyCollection<string> Refused)
{
    /// <summary>Nothing was said.</summary>
    public static SpeakerNames None { get; } = new([], []);
}
