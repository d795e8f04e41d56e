using Alliage.Core.Checklists;
using Alliage.Core.Evidence;
using Alliage.Core.Filtering;
using Alliage.Core.Flows;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Profiles;
using Alliage.Core.Studies;

namespace Alliage.Core.Lights;

/// <summary>What a framework makes of one case, by its kind.</summary>
public abstract record LightResult
{
    /// <summary>Placed on two axes.</summary>
    public sealed record Placed(CasePlacement Case) : LightResult;

    /// <summary>Checked against criteria.</summary>
    public sealed record Checked(CheckedCase Case) : LightResult;

    /// <summary>Described by labels and values.</summary>
    public sealed record Profiled(ProfiledCase Case) : LightResult;

    /// <summary>Both firms taken through filters.</summary>
    public sealed record Filtered(FilteredCase Case) : LightResult;

    /// <summary>What flows between both firms.</summary>
    public sealed record Flowing(FlowCase Case) : LightResult;

    /// <summary>The result of a case.</summary>
    /// <param name="readings">The case, read with the framework.</param>
    /// <param name="study">Its study.</param>
    /// <param name="interpreted">Whether what is our interpretation of a published figure may be used.</param>
    public static LightResult Of(CaseReadings readings, Study study, bool interpreted) => readings.Framework.Kind switch
    {
        FrameworkKind.Checklist => new Checked(CheckedCase.Of(readings)),
        FrameworkKind.Profile => new Profiled(ProfiledCase.Of(readings)),
        FrameworkKind.Filters => new Filtered(FilteredCase.Of(readings, interpreted)),
        FrameworkKind.Flow => new Flowing(FlowCase.Of(readings)),
        FrameworkKind.TwoAxes => new Placed(Placing.One(readings.Case, study, readings.Framework)),
        _ => throw new ArgumentException($"A kind of framework without a result: {readings.Framework.Kind}.", nameof(readings)),
    };
}
