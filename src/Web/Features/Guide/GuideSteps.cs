namespace Alliage.Web.Features.Guide;

/// <summary>A step of the first hour; its words are <c>guide.{id}.title</c>, <c>guide.{id}.1</c> and on.</summary>
/// <param name="Id">Its place in the wording and on the page.</param>
/// <param name="Minutes">How long it takes, roughly.</param>
/// <param name="Paragraphs">How many paragraphs it has, in every language.</param>
public sealed record GuideStep(string Id, int Minutes, int Paragraphs)
{
    public IEnumerable<string> Keys => Enumerable.Range(1, Paragraphs).Select(n => FormattableString.Invariant($"guide.{Id}.{n}"));
}

/// <summary>The first hour, step by step.</summary>
public static class GuideSteps
{
    public static IReadOnlyList<GuideStep> All { get; } =
    [
        new("open", 3, 2),
        new("map", 10, 3),
        new("words", 7, 2),
        new("voices", 10, 3),
        new("decide", 7, 2),
        new("matrix", 5, 1),
        new("grid", 8, 2),
        new("own", 7, 2),
        new("backup", 3, 1),
    ];
}
