namespace Alliage.Workbench.Redactions;

/// <summary>What can be wrong with a redaction.</summary>
public static class RedactionProblems
{
    /// <summary>A name without any letter or digit: name.</summary>
    public const string NameWithoutLetters = "name-without-letters";

    /// <summary>Something to take a name's place that has no letter or digit, or holds the name itself: name, what stands instead.</summary>
    public const string PseudonymInvalid = "pseudonym-invalid";

    /// <summary>Only voices are erased: account.</summary>
    public const string NotAVoice = "not-a-voice";

    /// <summary>Two rows would get one key: kind.</summary>
    public const string Clash = "redaction-clash";

    /// <summary>All is rewritten, and another program still reads what stood before: study.</summary>
    public const string WordsRemain = "redacted-words-remain";
}
