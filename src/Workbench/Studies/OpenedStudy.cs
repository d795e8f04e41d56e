using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Studies;

/// <summary>Where a study was found.</summary>
public enum StudyPlace
{
    /// <summary>In the workspace: it can be changed.</summary>
    Workspace,

    /// <summary>It comes with the program: read-only.</summary>
    BuiltIn,

    /// <summary>A study folder: read-only.</summary>
    Folder,
}

/// <summary>A study with the framework that it is read with.</summary>
/// <param name="Study">The study.</param>
/// <param name="Place">Where it was found.</param>
/// <param name="Revision">The revision seen; 0 outside the workspace.</param>
/// <param name="Framework">The framework, with its words.</param>
public sealed record OpenedStudy(Study Study, StudyPlace Place, long Revision, WordedFramework Framework)
{
    /// <summary>Whether the framework here has another version than the one that the study was read with.</summary>
    public bool OtherVersion =>
        Framework.Framework.Id == Study.Settings.Framework && Framework.Framework.Version != Study.Settings.FrameworkVersion;
}
