namespace Alliage.Workbench.SecondReadings;

/// <summary>What can be wrong with work on a second reading, beyond what is checked of every study.</summary>
public static class SecondReadingProblems
{
    /// <summary>No source was chosen.</summary>
    public const string NothingChosen = "reading-nothing-chosen";

    /// <summary>No name was given for the second reader.</summary>
    public const string ReaderMissing = "reading-reader-missing";

    /// <summary>The second reader has coded in that source already, or is its lead coder: reader, source.</summary>
    public const string ReaderHasCoded = "reading-reader-has-coded";

    /// <summary>A second reading of that source is not finished yet: source, reader.</summary>
    public const string InHand = "reading-in-hand";

    /// <summary>Someone else than the second reader codes in it or hands it in: reader, who.</summary>
    public const string NotTheReader = "reading-not-the-reader";

    /// <summary>The reading was handed in: reader.</summary>
    public const string NotOpen = "reading-not-open";

    /// <summary>The reading is not handed in yet, or is finished: state.</summary>
    public const string NotHandedIn = "reading-not-handed-in";

    /// <summary>A new code while reading blind: both readers use one codebook.</summary>
    public const string NewCode = "reading-new-code";

    /// <summary>No such difference in the reading: id.</summary>
    public const string UnknownDifference = "unknown-difference";

    /// <summary>It is not said what is kept of a difference.</summary>
    public const string KeepsMissing = "settlement-keeps-missing";

    /// <summary>A difference settled without a note.</summary>
    public const string NoteMissing = "settlement-note-missing";

    /// <summary>The words to code instead do not stand in the text: words.</summary>
    public const string WordsNotFound = "settlement-words-not-found";

    /// <summary>Differences are still open: how many, of how many.</summary>
    public const string DifferencesOpen = "reading-differences-open";

    /// <summary>A correction takes away all words of codings in an unfinished second reading: reader, how many.</summary>
    public const string WordsUnderReading = "reading-words-would-go";
}
