using Alliage.Core.Frameworks;
using Alliage.Core.Problems;

namespace Alliage.Core.Studies.Checks;

/// <summary>
/// Everything that must hold within a study beyond the form of its files: references, ranges, what belongs to whom.
/// All findings are listed at once.
/// </summary>
public static class StudyChecks
{
    /// <summary>What is wrong, in the order of the study's files; empty where the study is sound.</summary>
    /// <param name="contents">The study.</param>
    /// <param name="framework">Its framework; null where there is none of that id, which is itself a finding.</param>
    /// <param name="others">The other frameworks there are: codes may be linked to their indicators too.</param>
    public static IReadOnlyList<Finding> Of(StudyContents contents, Framework? framework, IReadOnlyList<Framework>? others = null)
    {
        var scope = new CheckScope(contents, framework, others);
        return
        [
            .. SettingsChecks.Of(scope),
            .. KeyChecks.Of(scope),
            .. AllianceChecks.Of(scope),
            .. FileChecks.Of(contents),
            .. SourceChecks.Of(scope),
            .. TurnChecks.Of(scope),
            .. RaisedChecks.Of(scope),
            .. CodebookChecks.Of(scope),
            .. CodingChecks.Of(scope),
            .. AnswerChecks.Of(scope),
            .. IndicatorChecks.Of(scope),
            .. PublishedChecks.Of(scope),
            .. DecisionChecks.Of(scope),
            .. NoteChecks.Of(scope),
            .. SecondReadingChecks.Of(scope),
            .. OwnerChecks.Of(scope),
        ];
    }

    /// <summary>The same as problems, for a study that comes from no folder: with the file that the row would stand in, and no line.</summary>
    public static IReadOnlyList<Problem> Problems(
        StudyContents contents, Framework? framework, IReadOnlyList<Framework>? others = null) =>
        [.. Of(contents, framework, others).Select(f => f.At(null))];
}
