namespace Alliage.Interop.Texts;

/// <summary>What can be wrong with a transcript's file, and what is said of one that was read.</summary>
public static class TranscriptProblems
{
    /// <summary>Bytes that are no text.</summary>
    public const string Binary = "transcript-binary";

    /// <summary>Text of an encoding that cannot be told.</summary>
    public const string EncodingUnknown = "transcript-encoding-unknown";

    /// <summary>Rich text (rtf) under whatever name.</summary>
    public const string Rtf = "transcript-rtf";

    /// <summary>Said: read as Windows-1252.</summary>
    public const string Windows1252 = "transcript-windows-1252";

    /// <summary>Said: characters that were lost before the file came here: how many.</summary>
    public const string CharactersLost = "transcript-characters-lost";

    /// <summary>A document that cannot be opened: kind.</summary>
    public const string Broken = "transcript-broken";

    /// <summary>A document with a password.</summary>
    public const string Encrypted = "transcript-encrypted";

    /// <summary>A document of Word before 2007.</summary>
    public const string OldWord = "transcript-old-word";

    /// <summary>A document that unpacks to more than we read: MiB.</summary>
    public const string UnpacksTooLarge = "transcript-unpacks-too-large";

    /// <summary>Said: tracked deletions left out: how many.</summary>
    public const string DeletionsLeftOut = "transcript-deletions-left-out";

    /// <summary>Said: tracked insertions kept: how many.</summary>
    public const string InsertionsKept = "transcript-insertions-kept";

    /// <summary>Said: comments left out: how many.</summary>
    public const string CommentsLeftOut = "transcript-comments-left-out";

    /// <summary>Said: notes left out: how many.</summary>
    public const string NotesLeftOut = "transcript-notes-left-out";

    /// <summary>Said: hidden passages left out: how many.</summary>
    public const string HiddenLeftOut = "transcript-hidden-left-out";

    /// <summary>Said: numbers of list items, which are no text: how many.</summary>
    public const string NumbersLeftOut = "transcript-numbers-left-out";

    /// <summary>A pdf of pictures: pages.</summary>
    public const string Scanned = "transcript-scanned";

    /// <summary>Said: pages without text: which.</summary>
    public const string PagesWithoutText = "transcript-pages-without-text";

    /// <summary>Said: pages read as two columns: which.</summary>
    public const string TwoColumns = "transcript-two-columns";

    /// <summary>Said: a line that comes back on the pages, left out: line, pages, pages in all.</summary>
    public const string RepeatedLine = "transcript-repeated-line";

    /// <summary>Said: page numbers left out: how many.</summary>
    public const string PageNumbers = "transcript-page-numbers";

    /// <summary>Subtitles without a cue.</summary>
    public const string NoCues = "transcript-no-cues";

    /// <summary>Said: a cue whose times cannot be read: what stands there.</summary>
    public const string CueTimes = "transcript-cue-times";

    /// <summary>Said: a cue that ends before it begins: what stands there.</summary>
    public const string CueBackwards = "transcript-cue-backwards";

    /// <summary>Said: words under no times: what stands there.</summary>
    public const string CueWithoutTimes = "transcript-cue-without-times";

    /// <summary>Said: the times of the cues stay in the original file alone.</summary>
    public const string TimesInOriginal = "transcript-times-in-original";
}
