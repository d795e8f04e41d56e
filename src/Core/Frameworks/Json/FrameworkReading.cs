using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Problems;

namespace Alliage.Core.Frameworks.Json;

/// <summary>The text of a framework's file.</summary>
/// <param name="File">Name for the problems.</param>
/// <param name="Json">The text.</param>
public sealed record FrameworkText(string File, string Json);

/// <summary>The text of a wording's file.</summary>
/// <param name="Language">Two-letter code.</param>
/// <param name="File">Name for the problems.</param>
/// <param name="Json">The text.</param>
public sealed record WordingText(string Language, string File, string Json);

/// <summary>Makes a framework with its words from the texts of their files: read strictly, checked, all problems at once.</summary>
public static class FrameworkReading
{
    /// <summary>The languages that every framework speaks, as equals.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["fr", "en"];

    /// <summary>The framework. Problem <c>wording-language-missing</c>, and those of reading and of the checks.</summary>
    public static Result<WordedFramework> Read(FrameworkText framework, IReadOnlyList<WordingText> wordings)
    {
        var problems = new List<Problem>();
        var read = FrameworkJson.Read(framework.File, framework.Json);
        problems.AddRange(read.Problems);
        var placed = new List<PlacedWording>();
        foreach (var wording in wordings)
        {
            var words = FrameworkJson.ReadWording(wording.File, wording.Language, wording.Json);
            problems.AddRange(words.Problems);
            if (words.Succeeded)
            {
                placed.Add(new(wording.File, words.Value.Value, words.Value.Lines));
            }
        }

        problems.AddRange(Languages.Except(wordings.Select(w => w.Language))
            .Select(language => new Problem("wording-language-missing", $"wording.{language}.json", null, language)));
        if (read.Succeeded)
        {
            problems.AddRange(FrameworkChecks.Run(read.Value.Value, framework.File, read.Value.Lines));
            problems.AddRange(WordingChecks.Run(read.Value.Value, placed));
        }

        return problems.Count > 0
            ? Result<WordedFramework>.Failed(problems)
            : new WordedFramework(read.Value.Value, [.. placed.Select(p => p.Wording)]);
    }
}
