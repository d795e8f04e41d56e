using Alliage.Core.Placement;
using Alliage.Workbench.Placement;
using Xunit;

namespace Alliage.Web.Tests.Alliances;

/// <summary>All cases of the built-in studies, as the engine has them and as they are shown.</summary>
public sealed class EveryCase : IAsyncLifetime, IDisposable
{
    private static readonly string[] Studies = ["demonstration", "reference-2006", "diagnosis"];

    private readonly List<ShownCase> cases = [];

    public Site Site { get; } = new();

    public IReadOnlyList<ShownCase> Cases => cases;

    public async ValueTask InitializeAsync()
    {
        var (french, english) = (Site.Visit("fr"), Site.Visit("en"));
        foreach (var study in Studies)
        {
            var placed = (await Site.UseCases.PlaceStudy.Run(study, null, Site.Stop)).Value;
            foreach (var placement in placed.Placements)
            {
                var address = $"/studies/{study}/alliances/{placement.Case.Alliance.Id}";
                cases.Add(new(
                    placed, placement, address, await french.Get(address), await english.Get(address), await english.Get(address + "?by=facets")));
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => Site.Dispose();
}

/// <summary>A case with its pages.</summary>
public sealed record ShownCase(PlacedStudy Study, CasePlacement Placement, string Address, Page French, Page English, Page ByFacet)
{
    public override string ToString() => Address;
}
