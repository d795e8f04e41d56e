using System.Globalization;
using System.Text.Json;
using Alliage.Workbench.Wording;

namespace Alliage.Web.Wording;

/// <summary>The words of all pages in one language, from the JSON files beside this one.</summary>
public sealed class Words
{
    private static readonly Lazy<Words> French = new(() => new("fr"));
    private static readonly Lazy<Words> English = new(() => new("en"));

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private Words(string language)
    {
        Language = language;
        Culture = CultureInfo.GetCultureInfo(language == "fr" ? "fr-FR" : "en-GB");
        foreach (var name in typeof(Words).Assembly.GetManifestResourceNames().Where(n => n.EndsWith($".{language}.json", StringComparison.Ordinal)))
        {
            using var file = typeof(Words).Assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(file)!)
            {
                texts.Add(key, text);
            }
        }
    }

    /// <summary>Two-letter code.</summary>
    public string Language { get; }

    /// <summary>How numbers and dates are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The words of the request's language.</summary>
    public static Words InCulture() => In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>The words in a language; English for one that is not spoken.</summary>
    public static Words In(string language) => language == "fr" ? French.Value : English.Value;

    /// <summary>A text; the key itself where it is missing.</summary>
    public string this[string key] => texts.GetValueOrDefault(key, key);

    /// <summary>A sector in this language, where the study uses a word of ours; else as the study writes it.</summary>
    public string Sector(string sector) => InterfaceWords.In(Language).Sector(sector);

    /// <summary>The texts whose keys begin so, without that beginning: for a script that speaks.</summary>
    public IReadOnlyDictionary<string, string> Under(string start) => texts
        .Where(t => t.Key.StartsWith(start, StringComparison.Ordinal))
        .ToDictionary(t => t.Key[start.Length..], t => t.Value, StringComparer.Ordinal);

    /// <summary>A text with its places filled.</summary>
    public string Of(string key, params object?[] args) => string.Format(Culture, this[key], args);

    /// <summary>A text about a number: one, or more. Nought is singular in French.</summary>
    public string Count(string key, long number, params object?[] args) =>
        Of(number == 1 || (Language == "fr" && number == 0) ? key + ".one" : key + ".more", [number, .. args]);
}
