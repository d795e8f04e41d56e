using System.Text;

namespace Alliage.Core.Sources.Speakers;

/// <summary>Names of speakers, as transcripts write them now one way and now another.</summary>
public static class SpeakerName
{
    private static readonly char[] Spaces = [' ', '\t', '\u00a0', '\u202f'];

    /// <summary>What makes two spellings one speaker: case, spaces and the form of accents do not count.</summary>
    public static string Key(string name) => Tidy(name).Normalize(NormalizationForm.FormC).ToUpperInvariant();

    /// <summary>The name with single spaces, none at its ends.</summary>
    internal static string Tidy(string name) => string.Join(' ', name.Split(Spaces, StringSplitOptions.RemoveEmptyEntries));
}
