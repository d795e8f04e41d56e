using Alliage.Core.Studies;

namespace Alliage.Core.Search;

/// <summary>Where is searched; what is null narrows nothing.</summary>
public sealed record SearchScope
{
    /// <summary>One alliance.</summary>
    public string? Alliance { get; init; }

    /// <summary>One account: a voice, or the record.</summary>
    public Account? Account { get; init; }

    /// <summary>One source.</summary>
    public string? Source { get; init; }

    /// <summary>Turns of one role.</summary>
    public SpeakerRole? Role { get; init; }

    /// <summary>Passages coded with one of these codes.</summary>
    public IReadOnlyCollection<string>? Codes { get; init; }

    /// <summary>Whether a source is searched at all.</summary>
    public bool Takes(Source source) =>
        (Alliance is null || source.Alliance == Alliance)
        && (Account is null || source.Account == Account)
        && (Source is null || source.Id == Source);

    /// <summary>Whether a hit counts: its first letter lies in such a turn, and it lies over such a passage.</summary>
    internal bool Takes(SourceFile file, Turn? turn, int start, int end) =>
        (Role is null || turn?.Role == Role)
        && (Codes is null || file.Codings.Any(c => c.Start < end && c.End > start && Codes.Contains(c.Code)));
}
