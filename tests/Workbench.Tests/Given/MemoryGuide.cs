using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Problems;
using Alliage.Workbench.Guides;

namespace Alliage.Workbench.Tests.Given;

/// <summary>A guide of four items over the small framework.</summary>
internal sealed class MemoryGuide : IGuideSource
{
    private static readonly Origin Ours = new() { From = OriginKind.OurInterpretation };

    public static Guide Small { get; } = new()
    {
        Id = "small",
        Version = "1",
        Works = [],
        OpenFirst = "hopes",
        Items =
        [
            Item("hopes", 1, AnswerType.Open),
            Item("growth", 2, AnswerType.Choice) with { Options = [new() { Id = "shared", Informs = ["shared-growth"] }, new() { Id = "own", Informs = ["own-growth"] }] },
            Item("together", 3, AnswerType.Several) with { Options = [new() { Id = "shop" }, new() { Id = "van" }] },
            Item("tasks", 4, AnswerType.MineAndTheirs) with { Short = false },
        ],
    };

    public Task<Result<WordedGuide>> Read(CancellationToken stop) =>
        Task.FromResult<Result<WordedGuide>>(new WordedGuide(Small, [new("fr", GuideKeys.Of(Small).ToDictionary(k => k, k => k))]));

    private static GuideItem Item(string id, int order, AnswerType type) => new()
    {
        Id = id,
        Order = order,
        Theme = "aims",
        Facet = "growth",
        Type = type,
        Short = true,
        Visibility = Visibility.OnConsent,
        Origin = Ours,
    };
}
