using Alliage.Core.Checklists;
using Alliage.Core.Evidence;
using Alliage.Core.Filtering;
using Alliage.Core.Flows;
using Alliage.Core.Frameworks;
using Alliage.Core.Profiles;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Placement;

/// <summary>All cases of a study under one framework, of whichever kind.</summary>
/// <param name="Opened">The study with the framework.</param>
/// <param name="Use">What the study has for it: where there is nothing, every result is empty for that reason.</param>
public abstract record StudyUnderFramework(OpenedStudy Opened, FrameworkUse Use)
{
    /// <summary>The grid.</summary>
    public Framework Framework => Opened.Framework.Framework;

    /// <summary>Placed on two axes.</summary>
    public sealed record OnAxes(PlacedStudy Placed, FrameworkUse Use) : StudyUnderFramework(Placed.Opened, Use);

    /// <summary>Checked against criteria.</summary>
    public sealed record Checked(OpenedStudy Opened, FrameworkUse Use, IReadOnlyList<CheckedCase> Cases) : StudyUnderFramework(Opened, Use);

    /// <summary>Described by labels and values.</summary>
    public sealed record Profiled(OpenedStudy Opened, FrameworkUse Use, IReadOnlyList<ProfiledCase> Cases) : StudyUnderFramework(Opened, Use);

    /// <summary>Firms taken through filters.</summary>
    /// <param name="Opened">The study with the framework.</param>
    /// <param name="Use">What the study has for it.</param>
    /// <param name="Interpreted">Whether our interpretation of where the positions stand was used.</param>
    /// <param name="Cases">The cases.</param>
    public sealed record Filtered(OpenedStudy Opened, FrameworkUse Use, bool Interpreted, IReadOnlyList<FilteredCase> Cases)
        : StudyUnderFramework(Opened, Use);

    /// <summary>Read as what flows between the two firms.</summary>
    public sealed record Flowing(OpenedStudy Opened, FrameworkUse Use, IReadOnlyList<FlowCase> Cases) : StudyUnderFramework(Opened, Use);
}
