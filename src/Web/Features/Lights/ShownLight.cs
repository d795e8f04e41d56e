using Alliage.Core.Lights;
using Alliage.Core.Studies;
using Alliage.Web.Wording;
using Alliage.Workbench.Lights;

namespace Alliage.Web.Features.Lights;

/// <summary>One case under one framework, as pages show it.</summary>
public sealed class ShownLight
{
    public ShownLight(CaseLight light, Words words, Func<Account, string> who)
    {
        Light = light;
        Names = new(light.Grid, words);
        Speech = new(Names);
        Finding = new CaseFinding(Names, light, who).Sentence();
        Points = [.. light.Case.Points.Select((p, at) => (at + 1, p))];
    }

    public CaseLight Light { get; }

    public CaseUnderLight Case => Light.Case;

    public GridNames Names { get; }

    public PointSpeech Speech { get; }

    /// <summary>What the case is found to be.</summary>
    public string Finding { get; }

    /// <summary>The points with their number, by which figure and words find each other.</summary>
    public IReadOnlyList<(int Number, PointOfCase Point)> Points { get; }

    /// <summary>Whether the framework has anything to read in the case.</summary>
    public bool Tells => Case.Voices != VoicesUnderLight.Nobody;

    public string Anchor(GridPoint point) => LightLinks.Anchor(Names.Id, point);
}
