namespace Alliage.Core.Studies.Pasting;

/// <summary>What can be wrong with alliances pasted from a spreadsheet; each stands at its line.</summary>
public static class PasteProblems
{
    /// <summary>Nothing, or a header and no row.</summary>
    public const string Nothing = "paste-nothing";

    /// <summary>No column of the first row names the firms: what it holds.</summary>
    public const string NoHeader = "paste-no-header";

    /// <summary>Two columns for one thing: heading, the other heading.</summary>
    public const string ColumnTwice = "paste-column-twice";

    /// <summary>Said: a column that was not recognised and is left out: heading.</summary>
    public const string ColumnUnknown = "paste-column-unknown";

    /// <summary>A row with more cells than the header has: how many, of how many.</summary>
    public const string CellsExtra = "paste-cells-extra";

    /// <summary>No name for a firm: A or B.</summary>
    public const string FirmMissing = "paste-firm-missing";

    /// <summary>One voice in two rows of one alliance: alliance, A or B.</summary>
    public const string VoiceTwice = "paste-voice-twice";

    /// <summary>A row of firms without its alliance.</summary>
    public const string AllianceMissing = "paste-alliance-missing";

    /// <summary>Neither A nor B: cell.</summary>
    public const string VoiceUnknown = "paste-voice-unknown";

    /// <summary>No whole number of people: cell.</summary>
    public const string SizeInvalid = "paste-size-invalid";

    /// <summary>No year, month or day: cell.</summary>
    public const string DateInvalid = "paste-date-invalid";

    /// <summary>Not a word for whether firms compete: cell.</summary>
    public const string CompetitorsUnknown = "paste-competitors-unknown";

    /// <summary>The rows of one alliance say two things of it: alliance, cell, other cell.</summary>
    public const string Differs = "paste-differs";

    /// <summary>An id that stands twice, or that the study has already: id.</summary>
    public const string AllianceTaken = "alliance-taken";
}
