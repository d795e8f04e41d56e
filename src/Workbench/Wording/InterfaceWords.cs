using System.Globalization;
using System.Text.Json;

namespace Alliage.Workbench.Wording;

/// <summary>
/// The words of the interface in one language, by key. They stand in <c>interface.*.json</c> and, for matrices,
/// cross tables, sectors, the guide, frameworks that begin, the diagnosis and entering, in the files named below, in <c>fr</c> and <c>en</c> with equal keys and equal placeholders (<c>{0}</c>).
/// </summary>
public sealed class InterfaceWords
{
    private static readonly Lazy<InterfaceWords> French = new(() => new("fr"));
    private static readonly Lazy<InterfaceWords> English = new(() => new("en"));

    private static readonly string[] Files = ["interface", "cases", "crossing", "sectors", "asking", "workshop", "diagnosis", "access"];

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private InterfaceWords(string language)
    {
        Language = language;
        Culture = CultureInfo.GetCultureInfo(language == "fr" ? "fr-FR" : "en-GB");
        foreach (var name in Files)
        {
            using var file = typeof(InterfaceWords).Assembly.GetManifestResourceStream($"{name}.{language}.json")!;
            foreach (var (key, text) in JsonSerializer.Deserialize(file, WordingJson.Default.DictionaryStringString)!)
            {
                texts.Add(key, language == "fr" ? FrenchSpaces.In(text) : text);
            }
        }
    }

    /// <summary>The languages, as equals.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["fr", "en"];

    /// <summary><c>fr</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>How numbers and dates are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>All keys.</summary>
    public IReadOnlyCollection<string> Keys => texts.Keys;

    /// <summary>A text; the key itself where it is missing, so that nothing is silently empty.</summary>
    public string this[string key] => texts.GetValueOrDefault(key, key);

    /// <summary>The words in a language; English for one that is not spoken.</summary>
    public static InterfaceWords In(string language) => language == "fr" ? French.Value : English.Value;

    /// <summary>A text with its placeholders filled.</summary>
    public string Of(string key, params object?[] args) => string.Format(Culture, this[key], args);

    /// <summary>A sector in this language, where the study uses a word of ours; else as the study writes it.</summary>
    public string Sector(string sector) => texts.GetValueOrDefault("sector." + sector, sector);

    /// <summary>A day in full: "3 March 2026".</summary>
    public string Day(DateTime at) => at.ToString("d MMMM yyyy", Culture);

    /// <summary>
    /// A text that goes with a number: <c>key.one</c> or <c>key.more</c>, the number as <c>{0}</c>. In French nought is
    /// singular, in English it is not.
    /// </summary>
    public string Count(string key, long number, params object?[] args)
    {
        var one = number == 1 || (Language == "fr" && number == 0);
        return Of(one ? key + ".one" : key + ".more", [number, .. args]);
    }
}
