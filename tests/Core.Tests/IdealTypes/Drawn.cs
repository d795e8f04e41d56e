using Alliage.Core.Frameworks;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.IdealTypes;

/// <summary>The small framework with traits of one configuration, <c>co-development-trade</c>; the others have none.</summary>
internal static class Drawn
{
    public const string Here = "co-development-trade";

    public static readonly string[] Meeting = ["help-given", "joint-benefit", "time-strong", "dependence-strong", "shared-brand"];

    public static readonly string[] Contradicting = ["help-refused", "own-benefit", "time-weak"];

    public static Framework Framework { get; } = Grid.Small with
    {
        TwoAxes = Grid.Small.TwoAxes! with
        {
            Configurations =
            [
                .. Grid.Small.Configurations.Select(c => c.Id != Here ? c : c with
                {
                    Traits =
                    [
                        Trait("help", ["help-given"], ["help-refused"]),
                        Trait("benefit", ["joint-benefit"], ["own-benefit"]),
                        Trait("tie", ["time-strong"], ["time-weak"]),
                        Trait("need", ["dependence-strong"], []),
                        Trait("brand", ["shared-brand"], []),
                        Trait("writing", [], []),
                    ],
                }),
            ],
        },
    };

    /// <summary>The configuration that has traits.</summary>
    public static Configuration Configuration { get; } = Framework.Configurations.Single(c => c.Id == Here);

    private static Trait Trait(string id, IReadOnlyList<string> met, IReadOnlyList<string> contradicted) =>
        new() { Id = id, Aspect = "aim", MetBy = met, ContradictedBy = contradicted, Origin = Grid.Ours };
}
