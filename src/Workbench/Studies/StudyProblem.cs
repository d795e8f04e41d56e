using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;

namespace Alliage.Workbench.Studies;

/// <summary>Problems with what a person names on the command line or in an address. Ids of rows are the checks' own.</summary>
public static class StudyProblem
{
    /// <summary>No study of that name: name, nearest.</summary>
    public const string UnknownStudy = "study-unknown";

    /// <summary>A study that comes with the program, or as a folder, cannot be changed: what was named, name to take.</summary>
    public const string ReadOnly = "study-read-only";

    /// <summary>Not a name for a study: name.</summary>
    public const string NameInvalid = "study-name-invalid";

    /// <summary>A decision without reason: axis.</summary>
    public const string ReasonMissing = "decision-reason-missing";

    /// <summary>A decision without a name: axis.</summary>
    public const string NameMissing = "decision-name-missing";

    /// <summary>Something that is not known, with the nearest that is.</summary>
    public static Problem Unknown(string id, string named, IEnumerable<string> known) =>
        Problem.Of(id, named, Nearest.Text(named, known));

    /// <summary>An alliance that the study does not have.</summary>
    public static Problem UnknownAlliance(Study study, string alliance) =>
        Unknown(StudyProblems.UnknownAlliance, alliance, study.Cases.Select(c => c.Alliance.Id));
}
