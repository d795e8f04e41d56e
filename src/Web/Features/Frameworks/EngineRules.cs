using Alliage.Core.Frameworks;

namespace Alliage.Web.Features.Frameworks;

/// <summary>The rules of counting and placing that hold with every framework of a kind and that no work states, by their place in the wording.</summary>
public static class EngineRules
{
    /// <summary>Those of two axes.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "weight", "threshold", "hollow", "voices-place", "thin", "answer-length", "support", "confirmed", "tenacity", "verdict",
        "one-sided", "competitors",
    ];

    /// <summary>Those of a kind.</summary>
    public static IReadOnlyList<string> Of(FrameworkKind kind) => kind switch
    {
        FrameworkKind.TwoAxes => Ids,
        FrameworkKind.Checklist => ["saying", "joined", "combined", "answer-length", "confirmed"],
        FrameworkKind.Filters => ["saying", "own-firm", "passing", "answer-length", "confirmed"],
        FrameworkKind.Flow => ["saying", "joined", "one-passage", "loosened", "answer-length", "confirmed"],
        _ => ["saying", "joined", "answer-length", "confirmed"],
    };
}
