using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Lights;

/// <summary>One case under one framework of any kind: point by point, and what the kind makes of it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Points">All points, in the framework's order.</param>
/// <param name="Voices">How the two voices stand to one another.</param>
/// <param name="Result">What the framework's kind makes of the case.</param>
public sealed record CaseUnderLight(CaseFile Case, IReadOnlyList<PointOfCase> Points, VoicesUnderLight Voices, LightResult Result)
{
    /// <summary>Of how many points an account tells; null where it brings nothing at all.</summary>
    public int? Told(Account account) => Case.Has(account) ? Points.Count(p => p.ToldBy(account)) : null;

    /// <summary>All cases of a study, in its order.</summary>
    /// <param name="study">The study.</param>
    /// <param name="framework">The framework.</param>
    /// <param name="interpreted">Whether what is our interpretation of a published figure may be used.</param>
    public static IReadOnlyList<CaseUnderLight> All(Study study, Framework framework, bool interpreted)
    {
        var lookedFor = LookedFor.In(study);
        return EachCase.Of(study.Cases, c => Of(c, study, framework, interpreted, lookedFor));
    }

    /// <summary>A case read with a framework.</summary>
    public static CaseUnderLight Of(CaseFile @case, Study study, Framework framework, bool interpreted) =>
        Of(@case, study, framework, interpreted, LookedFor.In(study));

    /// <summary>A case that is placed already.</summary>
    public static CaseUnderLight Of(CasePlacement placement, Study study) =>
        Of(placement.Readings, new LightResult.Placed(placement), LookedFor.In(study));

    private static CaseUnderLight Of(CaseFile @case, Study study, Framework framework, bool interpreted, LookedFor lookedFor)
    {
        var readings = CaseReadings.Of(@case, study, framework);
        return Of(readings, LightResult.Of(readings, study, interpreted), lookedFor);
    }

    private static CaseUnderLight Of(CaseReadings readings, LightResult result, LookedFor lookedFor)
    {
        var points = PointOfCase.All(readings, lookedFor);
        return new(readings.Case, points, VoicesUnderLights.Of(points), result);
    }
}
