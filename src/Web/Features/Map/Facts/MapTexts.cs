using System.Globalization;
using System.Text.Json;

namespace Alliage.Web.Features.Map.Facts;

/// <summary>The map's words in one language.</summary>
public sealed class MapTexts
{
    private readonly Dictionary<string, string> texts;

    private MapTexts(string language)
    {
        Language = language;
        Culture = CultureInfo.GetCultureInfo(language == "fr" ? "fr-FR" : "en-GB");
        using var file = typeof(MapTexts).Assembly.GetManifestResourceStream($"map.{language}.json")!;
        texts = JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
    }

    public string Language { get; }

    public CultureInfo Culture { get; }

    public static MapTexts In(string language) => new(language == "fr" ? "fr" : "en");

    public bool Has(string key) => texts.ContainsKey("map." + key);

    public string this[string key] => texts.GetValueOrDefault("map." + key, "map." + key);

    public string Of(string key, params object?[] args) => string.Format(Culture, this[key], args);

    public string Count(string key, long number, params object?[] args)
    {
        var one = number == 1 || (Language == "fr" && number == 0);
        return Of(one ? key + ".one" : key + ".more", [number, .. args]);
    }
}
