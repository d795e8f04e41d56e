namespace Alliage.Web.Features.Frameworks;

/// <summary>The rules of counting and placing that hold with every framework and that no work states, by their place in the wording.</summary>
public static class EngineRules
{
    public static IReadOnlyList<string> Ids { get; } =
    [
        "weight", "threshold", "hollow", "voices-place", "thin", "answer-length", "support", "confirmed", "tenacity", "verdict",
        "one-sided", "competitors",
    ];
}
