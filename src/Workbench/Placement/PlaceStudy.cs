using Alliage.Core.Comparison;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Problems;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Placement;

/// <summary>All cases of a study placed, and how far that agrees with what is published of them.</summary>
public sealed record PlacedStudy(
    OpenedStudy Opened, IReadOnlyList<CasePlacement> Placements, IReadOnlyList<PublishedAgreement> Agreement)
{
    /// <summary>The grid.</summary>
    public Framework Framework => Opened.Framework.Framework;
}

/// <summary>Places every case of a study: positions, placements, tenacity, coordination.</summary>
public sealed class PlaceStudy(OpenStudy open, HeldPlacements held)
{
    /// <param name="study">The study.</param>
    /// <param name="framework">Id of a framework to place with; null for the study's own.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<PlacedStudy>> Run(string study, string? framework, CancellationToken stop)
    {
        var opened = await open.Run(study, framework, stop);
        return opened.Succeeded ? Of(opened.Value) : Result<PlacedStudy>.Failed(opened.Problems);
    }

    /// <summary>The same for a study that is open.</summary>
    internal PlacedStudy Of(OpenedStudy opened)
    {
        var placements = held.All(opened.Study, opened.Framework.Framework);
        return new PlacedStudy(opened, placements, PublishedAgreement.Of(placements, opened.Framework.Framework));
    }
}
