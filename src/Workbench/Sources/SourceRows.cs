using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Sources;

/// <summary>The rows of one source, before and after.</summary>
internal static class SourceRows
{
    /// <summary>The source of an id; null where the study has none.</summary>
    public static SourceFile? Find(Study study, string source) =>
        study.Cases.SelectMany(c => c.Sources).FirstOrDefault(s => s.Source.Id == source);

    /// <summary>The problem of a source that the study does not have.</summary>
    public static Problem Unknown(Study study, string source) => StudyProblem.Unknown(
        StudyProblems.UnknownSource, source, study.Cases.SelectMany(c => c.Sources).Select(s => s.Source.Id));

    /// <summary>What leads from one to the other: each key is put or removed once, since a turn may take another's place.</summary>
    public static IEnumerable<StudyChange> Changes(SourceFile before, SourceFile after) =>
    [
        .. Changes(before.Turns, after.Turns),
        .. Changes(before.Raised, after.Raised),
        .. Changes(before.Codings, after.Codings),
    ];

    /// <summary>The same for any rows.</summary>
    public static IEnumerable<StudyChange> Changes(IReadOnlyList<StudyRow> before, IReadOnlyList<StudyRow> after)
    {
        var now = after.Select(r => r.Key).ToHashSet();
        var then = before.ToHashSet();
        return
        [
            .. before.Where(r => !now.Contains(r.Key)).Select(r => new StudyChange.Remove(r)),
            .. after.Where(r => !then.Contains(r)).Select(r => new StudyChange.Put(r)),
        ];
    }
}
