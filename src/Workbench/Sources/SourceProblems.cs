namespace Alliage.Workbench.Sources;

/// <summary>What can be wrong with files that come in, and with what is said of sources.</summary>
public static class SourceProblems
{
    /// <summary>A file of no bytes.</summary>
    public const string Empty = "transcript-empty";

    /// <summary>A file without a letter in it.</summary>
    public const string NoWords = "transcript-no-words";

    /// <summary>A file larger than we read: MB.</summary>
    public const string TooLarge = "transcript-too-large";

    /// <summary>A text longer than we keep: millions of characters.</summary>
    public const string TooLong = "transcript-too-long";

    /// <summary>A file of a form that we do not read: what we read.</summary>
    public const string FormatUnknown = "transcript-format-unknown";

    /// <summary>Said: a file that is something else than its name says: what it is.</summary>
    public const string OtherFormat = "transcript-other-format";

    /// <summary>Said: the same words are in the study already: source.</summary>
    public const string SameText = "transcript-same-text";

    /// <summary>Said: a source came from a file of this name: source.</summary>
    public const string SameName = "transcript-same-name";

    /// <summary>Said: the same file twice in what comes in: name of the other.</summary>
    public const string SameFile = "transcript-same-file";

    /// <summary>Nothing to add.</summary>
    public const string NothingToAdd = "transcript-none";

    /// <summary>An interview in which nobody was said to be the owner.</summary>
    public const string NoOwner = "speakers-no-owner";

    /// <summary>Confirmed themes whose question would be no interviewer's any more: themes.</summary>
    public const string RaisedLost = "speakers-raised-lost";

    /// <summary>A document has no speakers.</summary>
    public const string DocumentSpeakers = "speakers-of-document";
}
