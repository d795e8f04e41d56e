using System.Text.RegularExpressions;
using Alliage.Core.Json;
using Alliage.Core.Problems;
using Alliage.Core.Studies;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>The words of a framework in one language, with where they stand.</summary>
/// <param name="File">File they were read from.</param>
/// <param name="Wording">The words.</param>
/// <param name="Lines">Lines of that file.</param>
/// <param name="Within">Where the words stand in that file; null for the root.</param>
public sealed record PlacedWording(string File, FrameworkWording Wording, JsonLines Lines, JsonPath? Within = null);

/// <summary>Every language has a text for every key and for no other, and is a translation of the other.</summary>
public static partial class WordingChecks
{
    private const int WordsThatMayBeAlike = 3;

    /// <summary>All the problems of the wordings, file by file.</summary>
    public static IReadOnlyList<Problem> Run(Framework framework, IReadOnlyList<PlacedWording> wordings) =>
        Run(WordingKeys.Of(framework).Concat(Given(framework, wordings)), wordings);

    /// <summary>All the problems of wordings that need these keys.</summary>
    public static IReadOnlyList<Problem> Run(IEnumerable<string> needed, IReadOnlyList<PlacedWording> wordings)
    {
        var keys = needed.ToHashSet();
        return [.. wordings.SelectMany((w, at) => Of(w, keys, wordings.Take(at)).OrderBy(p => p.Line))];
    }

    // An optional text that one language has is needed in the others: languages are equals.
    private static IEnumerable<string> Given(Framework framework, IReadOnlyList<PlacedWording> wordings) =>
        WordingKeys.Optional(framework).Where(k => wordings.Any(w => w.Wording.Texts.ContainsKey(k)));

    private static IEnumerable<Problem> Of(PlacedWording placed, HashSet<string> keys, IEnumerable<PlacedWording> before)
    {
        var texts = placed.Wording.Texts;
        return Findings(texts, keys)
            .Concat(before.SelectMany(other => Untranslated(texts, other.Wording)))
            .Select(f => f with { At = f.At.Under(placed.Within ?? JsonPath.Root) })
            .Select(f => new Problem(f.Id, placed.File, placed.Lines.Of(f.At), [f.At.Label, .. f.Args]));
    }

    private static IEnumerable<Finding> Findings(IReadOnlyDictionary<string, string> texts, HashSet<string> keys)
    {
        var missing = keys.Where(k => !texts.ContainsKey(k)).ToList();
        foreach (var key in missing)
        {
            yield return new(At(key), "wording-key-missing");
        }

        foreach (var (key, text) in texts)
        {
            if (!keys.Contains(key))
            {
                yield return NearestWord.Of(key, missing) is { } nearest
                    ? new(At(key), "wording-key-misspelt", nearest)
                    : new(At(key), "wording-key-unknown");
            }

            if (string.IsNullOrWhiteSpace(text))
            {
                yield return new(At(key), "wording-empty");
            }

            // No text of a framework is filled in: what looks like a slot is a left-over.
            if (Slot().Match(text) is { Success: true } slot)
            {
                yield return new(At(key), "wording-placeholder", slot.Value);
            }
        }
    }

    private static IEnumerable<Finding> Untranslated(IReadOnlyDictionary<string, string> texts, FrameworkWording other) =>
        from text in texts
        where other.Texts.GetValueOrDefault(text.Key) == text.Value && WordCount.Of(text.Value) > WordsThatMayBeAlike
        select new Finding(At(text.Key), "wording-same", other.Language);

    private static JsonPath At(string key) => JsonPath.Root.Member("texts").Member(key);

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Slot();
}
