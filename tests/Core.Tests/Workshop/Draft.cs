using Alliage.Core.Frameworks;
using Alliage.Core.Tests.Frameworks;

namespace Alliage.Core.Tests.Workshop;

/// <summary>The small framework with all its words, and small changes of it.</summary>
internal static class Draft
{
    public static WordedFramework Small { get; } = new(SmallFramework.Sound, [.. new[] { "fr", "en" }.Select(Words)]);

    private static FrameworkWording Words(string language) => new(
        language,
        WordingKeys.Of(SmallFramework.Sound).ToDictionary(k => k, k => $"{language} text of {k}", StringComparer.Ordinal));

    /// <summary>The same with a text of one language changed.</summary>
    public static WordedFramework Saying(this WordedFramework draft, string language, string key, string text) => draft with
    {
        Wordings = [.. draft.Wordings.Select(w => w.Language == language ? w with { Texts = With(w.Texts, key, text) } : w)],
    };

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> texts, string key, string text) =>
        new(texts, StringComparer.Ordinal) { [key] = text };
}
