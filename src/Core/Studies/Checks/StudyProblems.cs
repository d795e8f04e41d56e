namespace Alliage.Core.Studies.Checks;

/// <summary>Kinds of problems of a study's rows, with the arguments that their wording expects.</summary>
public static class StudyProblems
{
    /// <summary>The framework is not known: id.</summary>
    public const string UnknownFramework = "unknown-framework";

    /// <summary>The study's own framework has no axes: id, kind.</summary>
    public const string FrameworkWithoutAxes = "framework-without-axes";

    /// <summary>A further framework that is named twice: id.</summary>
    public const string LightTwice = "light-twice";

    /// <summary>A further framework that is the study's own: id.</summary>
    public const string LightIsOwn = "light-is-own";

    /// <summary>A flow of resources is asked of a framework of another kind: 0 its id, 1 its kind.</summary>
    public const string FrameworkWithoutFlow = "framework-without-flow";

    /// <summary>The lead coder is not among the people: name, nearest.</summary>
    public const string UnknownLeadCoder = "unknown-lead-coder";

    /// <summary>The word limit of silence is under 1: limit.</summary>
    public const string WordLimitTooLow = "word-limit-too-low";

    /// <summary>Not a two-letter language code: code.</summary>
    public const string LanguageInvalid = "language-invalid";

    /// <summary>A person without a name.</summary>
    public const string NameEmpty = "name-empty";

    /// <summary>An id of a wrong form: id.</summary>
    public const string IdInvalid = "id-invalid";

    /// <summary>Two rows of one kind with one key: key.</summary>
    public const string RowTwice = "row-twice";

    /// <summary>Two names of files that differ by case alone: name, other name.</summary>
    public const string NamesClash = "names-clash";

    /// <summary>No such alliance: id, nearest.</summary>
    public const string UnknownAlliance = "unknown-alliance";

    /// <summary>No such source: id, nearest.</summary>
    public const string UnknownSource = "unknown-source";

    /// <summary>No such code: id, nearest.</summary>
    public const string UnknownCode = "unknown-code";

    /// <summary>No such theme in the framework: id, nearest.</summary>
    public const string UnknownTheme = "unknown-theme";

    /// <summary>No such indicator in the framework: id, nearest.</summary>
    public const string UnknownIndicator = "unknown-indicator";

    /// <summary>No such axis in the framework: id, allowed.</summary>
    public const string UnknownAxis = "unknown-axis";

    /// <summary>No such pole of that axis: value, axis, allowed.</summary>
    public const string UnknownPole = "unknown-pole";

    /// <summary>No such mode of coordination in the framework: value, allowed.</summary>
    public const string UnknownMode = "unknown-mode";

    /// <summary>No such stance in the framework: id, nearest.</summary>
    public const string UnknownStance = "unknown-stance";

    /// <summary>No such argument in the framework: id, nearest.</summary>
    public const string UnknownArgument = "unknown-argument";

    /// <summary>An alliance whose firms are not exactly A and B: alliance, the voices found.</summary>
    public const string NotTwoFirms = "not-two-firms";

    /// <summary>A firm given to the record: alliance.</summary>
    public const string FirmOfRecord = "firm-of-record";

    /// <summary>A stance given to the record: id.</summary>
    public const string StanceOfRecord = "stance-of-record";

    /// <summary>Not a year, month or day: value.</summary>
    public const string DateInvalid = "date-invalid";

    /// <summary>An interview given to the record: source.</summary>
    public const string InterviewOfRecord = "interview-of-record";

    /// <summary>A document given to a voice: source, voice.</summary>
    public const string DocumentOfVoice = "document-of-voice";

    /// <summary>A document without its one turn of the record: source, number of turns.</summary>
    public const string DocumentTurns = "document-turns";

    /// <summary>A source without text: source, file expected.</summary>
    public const string TextMissing = "text-missing";

    /// <summary>A text without source: id, nearest.</summary>
    public const string TextExtra = "text-extra";

    /// <summary>An original file that is not there: name, nearest.</summary>
    public const string OriginalMissing = "original-missing";

    /// <summary>An original file that no source names: name.</summary>
    public const string OriginalExtra = "original-extra";

    /// <summary>An original's name that is no plain file name: name.</summary>
    public const string OriginalNameInvalid = "original-name-invalid";

    /// <summary>A range outside its text: start, end, source, length.</summary>
    public const string RangeOutside = "range-outside";

    /// <summary>A range that holds nothing: start, end, source.</summary>
    public const string RangeEmpty = "range-empty";

    /// <summary>A range that cuts a character in two: offset, source.</summary>
    public const string RangeSplitsCharacter = "range-splits-character";

    /// <summary>Two turns over one another: source, start, end, other start, other end.</summary>
    public const string TurnsOverlap = "turns-overlap";

    /// <summary>A role that cannot speak in that source: role, source, allowed.</summary>
    public const string TurnRole = "turn-role";

    /// <summary>A theme raised where no turn begins: source, start, nearest starts.</summary>
    public const string RaisedNoTurn = "raised-no-turn";

    /// <summary>A theme raised by a turn that is not the interviewer's: source, start, role.</summary>
    public const string RaisedNotByInterviewer = "raised-not-by-interviewer";

    /// <summary>A code that is its own ancestor: the codes in a row.</summary>
    public const string CodeCycle = "code-cycle";

    /// <summary>A colour of a wrong form: value.</summary>
    public const string ColourInvalid = "colour-invalid";

    /// <summary>A parent code linked to an indicator: code, indicator.</summary>
    public const string ParentLinked = "parent-linked";

    /// <summary>Several indicators of one axis or scale on one code, answer or report: id, axis or scale, indicators.</summary>
    public const string IndicatorsClash = "indicators-clash";

    /// <summary>Several signs on one code, answer or report: id, indicators.</summary>
    public const string SignsClash = "signs-clash";

    /// <summary>The quote is not at its offsets, and stands once elsewhere: quote, start, end, new start, new end.</summary>
    public const string QuoteDrifted = "quote-drifted";

    /// <summary>The quote is nowhere in the text: quote, start, end, what stands there.</summary>
    public const string QuoteLost = "quote-lost";

    /// <summary>The quote is not at its offsets, and stands several times elsewhere: quote, start, end, where.</summary>
    public const string QuoteAmbiguous = "quote-ambiguous";

    /// <summary>One code twice on one range by one coder: code, start, end, coder, other coding.</summary>
    public const string CodedTwice = "coded-twice";

    /// <summary>No such second reading: id, nearest.</summary>
    public const string UnknownSecondReading = "unknown-second-reading";

    /// <summary>A coding of a second reading in another source than the reading's: id, source, the reading's source.</summary>
    public const string ReaderCodingSource = "reader-coding-source";

    /// <summary>Codings of the first reader, or settlements, with a reading that nobody has handed in: id.</summary>
    public const string ReadingStillBlind = "reading-still-blind";

    /// <summary>A settlement that keeps another coding and names none of its reading, or names one and keeps another: difference.</summary>
    public const string SettlementInstead = "settlement-instead";

    /// <summary>An answer that is given and absent at once: id, absence.</summary>
    public const string AnswerAndAbsence = "answer-and-absence";

    /// <summary>A report without section: id.</summary>
    public const string SectionEmpty = "section-empty";

    /// <summary>A decision's value that is not of its subject: value, about, allowed.</summary>
    public const string DecisionValue = "decision-value";

    /// <summary>A decision on a mode about something else: about.</summary>
    public const string DecisionAbout = "decision-about";

    /// <summary>A decision with an account that its subject has not, or without the one it needs: subject, allowed.</summary>
    public const string DecisionAccount = "decision-account";

    /// <summary>A decision without reason: about.</summary>
    public const string ReasonEmpty = "reason-empty";

    /// <summary>A memo about nothing that the study has: about, nearest.</summary>
    public const string MemoAbout = "memo-about";

    /// <summary>A line break where a memo's front matter has one line: which line.</summary>
    public const string MemoLineBreak = "memo-line-break";

    /// <summary>The record was asked to answer: alliance.</summary>
    public const string RespondentOfRecord = "respondent-of-record";

    /// <summary>An owner's language is not one of the guide's: language.</summary>
    public const string RespondentLanguage = "respondent-language";

    /// <summary>A row of an owner who was not asked: alliance, account.</summary>
    public const string OwnerNotAsked = "owner-not-asked";

    /// <summary>A release is not of the answer as it stands: item, alliance, account.</summary>
    public const string ReleaseStale = "release-stale";
}
