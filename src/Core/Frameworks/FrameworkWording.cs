namespace Alliage.Core.Frameworks;

/// <summary>The words of a framework in one language, by key, such as <c>indicator.partner-growth.definition</c>.</summary>
/// <param name="Language">Two-letter code.</param>
/// <param name="Texts">Texts by key. <see cref="WordingKeys"/> says which keys a framework needs.</param>
public sealed record FrameworkWording(string Language, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The text of a key; the key itself where it is missing, so that nothing is silently empty.</summary>
    public string this[string key] => Texts.GetValueOrDefault(key, key);
}

/// <summary>A framework with its words in every language.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Wordings">Its words, one for each language.</param>
public sealed record WordedFramework(Framework Framework, IReadOnlyList<FrameworkWording> Wordings)
{
    /// <summary>The words in a language, or in the first there is.</summary>
    public FrameworkWording In(string language) => Wordings.FirstOrDefault(w => w.Language == language) ?? Wordings[0];
}
