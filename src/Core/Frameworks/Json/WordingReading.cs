using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Frameworks.Json;

/// <summary>Wordings read from their files, with all that is wrong with the files themselves.</summary>
/// <param name="Placed">Those that could be read, with where their words stand.</param>
/// <param name="Problems">Problems of reading, <c>wording-file-missing</c> and <c>wording-language-differs</c>.</param>
public sealed record WordingReading(IReadOnlyList<PlacedWording> Placed, IReadOnlyList<Problem> Problems)
{
    /// <summary>The languages that every framework, and the guide, speak as equals.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["fr", "en"];

    /// <summary>Name of the file with the words in a language.</summary>
    public static string FileOf(string language) => $"wording.{language}.json";

    /// <summary>Reads the files, whose names may come with their folder.</summary>
    public static WordingReading Read(IReadOnlyList<JsonText> wordings)
    {
        var problems = new List<Problem>();
        var placed = new List<PlacedWording>();
        foreach (var wording in wordings)
        {
            var words = FrameworkJson.ReadWording(wording.File, wording.Json);
            problems.AddRange(words.Problems);
            if (words.Succeeded)
            {
                placed.Add(new(wording.File, words.Value.Value, words.Value.Lines));
            }
        }

        problems.AddRange(MissingFiles(wordings));
        problems.AddRange(placed.SelectMany(OtherLanguage));
        return new(placed, problems);
    }

    private static IEnumerable<Problem> MissingFiles(IReadOnlyList<JsonText> wordings) =>
        from language in Languages
        let file = FileOf(language)
        where wordings.All(w => !Names(w.File, file))
        select new Problem("wording-file-missing", file, null, language);

    private static IEnumerable<Problem> OtherLanguage(PlacedWording placed) =>
        Names(placed.File, FileOf(placed.Wording.Language))
            ? []
            : [new("wording-language-differs", placed.File, placed.Lines.Of(JsonPath.Root.Member("language")), placed.Wording.Language)];

    private static bool Names(string path, string name) => path == name || path.EndsWith("/" + name, StringComparison.Ordinal);
}
