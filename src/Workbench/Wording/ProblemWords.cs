using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Alliage.Core.Problems;

namespace Alliage.Workbench.Wording;

/// <summary>A problem in words: what is wrong, and what to do.</summary>
public sealed record ProblemSentence(string Message, string Fix);

/// <summary>
/// The words of problems in one language. They stand in the files <c>problems.….fr.json</c> and <c>.en.json</c> beside
/// this one: <c>id.message</c> and <c>id.fix</c>, with the problem's arguments as <c>{0}</c>, <c>{1}</c>…
/// </summary>
public sealed class ProblemWords
{
    private static readonly Lazy<ProblemWords> French = new(() => new("fr"));
    private static readonly Lazy<ProblemWords> English = new(() => new("en"));

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private ProblemWords(string language)
    {
        var assembly = typeof(ProblemWords).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => IsOf(n, language)).Order(StringComparer.Ordinal))
        {
            Add(assembly, name, language);
        }
    }

    /// <summary>All keys.</summary>
    public IReadOnlyCollection<string> Keys => texts.Keys;

    /// <summary>The words in a language; English for one that is not spoken.</summary>
    public static ProblemWords In(string language) => language == "fr" ? French.Value : English.Value;

    /// <summary>A text as it is written; the key itself where it is missing.</summary>
    public string this[string key] => texts.GetValueOrDefault(key, key);

    /// <summary>The sentence of a problem. One without words shows its id and arguments: better than nothing.</summary>
    public ProblemSentence Of(Problem problem)
    {
        object?[] args = [.. problem.Args];
        return texts.TryGetValue(problem.Id + ".message", out var message)
            ? new(Fill(message, args), Fill(this[problem.Id + ".fix"], args))
            : new($"{problem.Id} {string.Join(", ", problem.Args)}".TrimEnd(), "");
    }

    // A message that names more arguments than came shows its own words rather than none at all.
    private static string Fill(string text, object?[] args)
    {
        try
        {
            return string.Format(CultureInfo.InvariantCulture, text, args);
        }
        catch (FormatException)
        {
            return text;
        }
    }

    private static bool IsOf(string resource, string language) =>
        resource.StartsWith("problems.", StringComparison.Ordinal) && resource.EndsWith($".{language}.json", StringComparison.Ordinal);

    private void Add(Assembly assembly, string resource, string language)
    {
        using var file = assembly.GetManifestResourceStream(resource)!;
        foreach (var (key, text) in JsonSerializer.Deserialize(file, WordingJson.Default.DictionaryStringString)!)
        {
            texts.Add(key, language == "fr" ? FrenchSpaces.In(text) : text);
        }
    }
}
