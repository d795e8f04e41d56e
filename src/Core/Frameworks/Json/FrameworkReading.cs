using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Frameworks.Json;

/// <summary>Makes a framework with its words from the texts of their files: read strictly, checked, all problems at once.</summary>
public static class FrameworkReading
{
    /// <summary>The languages that every framework speaks, as equals.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["fr", "en"];

    /// <summary>Name of the file with the words in a language.</summary>
    public static string WordingFile(string language) => $"wording.{language}.json";

    /// <summary>
    /// The framework. Problems <c>wording-file-missing</c> and <c>wording-language-differs</c>, and those of reading
    /// and of the checks.
    /// </summary>
    public static Result<WordedFramework> Read(JsonText framework, IReadOnlyList<JsonText> wordings)
    {
        var problems = new List<Problem>();
        var read = FrameworkJson.Read(framework.File, framework.Json);
        problems.AddRange(read.Problems);
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
        if (read.Succeeded)
        {
            problems.AddRange(FrameworkChecks.Run(read.Value.Value, framework.File, read.Value.Lines));
            problems.AddRange(WordingChecks.Run(read.Value.Value, placed));
        }

        return problems.Count > 0
            ? Result<WordedFramework>.Failed(problems)
            : new WordedFramework(read.Value.Value, [.. placed.Select(p => p.Wording)]);
    }

    private static IEnumerable<Problem> MissingFiles(IReadOnlyList<JsonText> wordings) =>
        from language in Languages
        let file = WordingFile(language)
        where wordings.All(w => !Names(w.File, file))
        select new Problem("wording-file-missing", file, null, language);

    private static IEnumerable<Problem> OtherLanguage(PlacedWording placed) =>
        Names(placed.File, WordingFile(placed.Wording.Language))
            ? []
            : [new("wording-language-differs", placed.File, placed.Lines.Of(JsonPath.Root.Member("language")), placed.Wording.Language)];

    // The file's name may come with its folder.
    private static bool Names(string path, string name) => path == name || path.EndsWith("/" + name, StringComparison.Ordinal);
}
