namespace Alliage.Core.Studies;

/// <summary>What a source is.</summary>
public enum SourceKind
{
    /// <summary>One voice, questioned.</summary>
    Interview,

    /// <summary>A document of the record: one turn, all of it evidence.</summary>
    Document,
}

/// <summary>How far a source has been read. Silence is heard only in what was fully read.</summary>
public enum SourceState
{
    /// <summary>Not begun.</summary>
    Unread,

    /// <summary>Begun.</summary>
    InHand,

    /// <summary>Read to the end.</summary>
    Read,
}

/// <summary>A text: an interview of one voice, or a document of the record. The text itself is immutable and kept beside.</summary>
public sealed record Source : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Id;

    /// <summary>Id within the study: letters, digits, hyphens; also the name of its text file.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>Who tells.</summary>
    public required Account Account { get; init; }

    /// <summary>Interview or document.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The day it was heard or found; null where unknown.</summary>
    public DateOnly? HeardOn { get; init; }

    /// <summary>How far it has been read.</summary>
    public SourceState State { get; init; } = SourceState.Unread;

    /// <summary>Name of the file it came from, kept untouched; null where the text was typed.</summary>
    public string? Original { get; init; }
}

/// <summary>Who speaks in a turn.</summary>
public enum SpeakerRole
{
    /// <summary>The owner-manager: evidence.</summary>
    Owner,

    /// <summary>The interviewer: never evidence.</summary>
    Interviewer,

    /// <summary>A document of the record: evidence of the record.</summary>
    Record,
}

/// <summary>A stretch of a source by one speaker. Offsets are UTF-16 code units, from 0, end exclusive.</summary>
public sealed record Turn : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Join(Source, Start.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>First unit.</summary>
    public required int Start { get; init; }

    /// <summary>One past the last unit.</summary>
    public required int End { get; init; }

    /// <summary>The speaker's name as the transcript has it; may be empty.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>Who that is.</summary>
    public required SpeakerRole Role { get; init; }

    /// <summary>Words in the turn: runs of letters or digits, parted by apostrophes and hyphens too. Taken from the text when it comes in.</summary>
    public required int Words { get; init; }
}

/// <summary>How a theme came up.</summary>
public enum RaisedHow
{
    /// <summary>By an open question, which does not name what is looked for.</summary>
    Openly,

    /// <summary>By a question that names it.</summary>
    ByName,
}

/// <summary>A theme raised in a source, each time it is. Jaouen 2006 (3.1.2) reads silence; this says whether there was a question to be silent about.</summary>
public sealed record Raised : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Join(Source, Theme, Turn.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Id of the theme.</summary>
    public required string Theme { get; init; }

    /// <summary>Start of the turn that raises it.</summary>
    public required int Turn { get; init; }

    /// <summary>Openly or by name.</summary>
    public required RaisedHow How { get; init; }

    /// <summary>The person who confirmed it; null while it is only proposed.</summary>
    public string? ConfirmedBy { get; init; }
}
