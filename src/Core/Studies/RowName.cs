namespace Alliage.Core.Studies;

/// <summary>What names a row in a study, in the journal and in messages: its kind and its key.</summary>
/// <param name="Kind">Such as <c>coding</c>.</param>
/// <param name="Key">The row's key.</param>
public readonly record struct RowName(string Kind, string Key)
{
    private const string AllianceKind = "alliance";
    private const string SourceKind = "source";
    private const string CodeKind = "code";
    private const string SecondReadingKind = "second-reading";

    /// <summary>The name of a row.</summary>
    public static RowName Of(StudyRow row) => new(KindOf(row), row.Key);

    /// <summary>The name of a source.</summary>
    public static RowName OfSource(string id) => new(SourceKind, id);

    /// <summary>The source into whose text a row points, and which it follows; null for a row that points into none.</summary>
    public static string? AnchorOf(StudyRow row) => row switch
    {
        Turn turn => turn.Source,
        Raised raised => raised.Source,
        Coding coding => coding.Source,
        ReaderCoding coding => coding.Source,
        _ => null,
    };

    /// <summary>The rows that a row names and is nothing without: its alliance, its source, its code, its second reading.</summary>
    public static IEnumerable<RowName> ParentsOf(StudyRow row)
    {
        if (AllianceOf(row) is { } alliance)
        {
            yield return new RowName(AllianceKind, alliance);
        }

        if ((AnchorOf(row) ?? (row as SecondReading)?.Source) is { } source)
        {
            yield return OfSource(source);
        }

        if (CodeOf(row) is { } code)
        {
            yield return new RowName(CodeKind, code);
        }

        if (ReadingOf(row) is { } reading)
        {
            yield return OfSecondReading(reading);
        }
    }

    /// <summary>The name of a second reading.</summary>
    public static RowName OfSecondReading(string id) => new(SecondReadingKind, id);

    private static string? ReadingOf(StudyRow row) => row switch
    {
        ReaderCoding coding => coding.Reading,
        Settlement settlement => settlement.Reading,
        _ => null,
    };

    private static string? AllianceOf(StudyRow row) => row switch
    {
        Firm r => r.Alliance,
        CaseAttribute r => r.Alliance,
        CaseEvent r => r.Alliance,
        Source r => r.Alliance,
        Answer r => r.Alliance,
        Report r => r.Alliance,
        Stance r => r.Alliance,
        Published r => r.Alliance,
        Decision r => r.Alliance,
        Summary r => r.Alliance,
        Respondent r => r.Alliance,
        FormerAnswer r => r.Alliance,
        Consent r => r.Alliance,
        Release r => r.Alliance,
        JointPage r => r.Alliance,
        _ => null,
    };

    private static string? CodeOf(StudyRow row) => row switch
    {
        Code code => code.Parent,
        CodeLink link => link.Code,
        Coding coding => coding.Code,
        ReaderCoding coding => coding.Code,
        _ => null,
    };

    private static string KindOf(StudyRow row) => row switch
    {
        CaseAttribute => "attribute",
        CaseEvent => "event",
        CodeLink => "link",
        Code => CodeKind,
        Alliance => AllianceKind,
        Source => SourceKind,
        SecondReading => SecondReadingKind,
        ReaderCoding => "reader-coding",
        FormerAnswer => "former-answer",
        JointPage => "joint-page",
        _ => row.GetType().Name.ToLowerInvariant(),
    };
}
