using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Frameworks.Json;

/// <summary>Makes a framework with its words from the texts of their files: read strictly, checked, all problems at once.</summary>
public static class FrameworkReading
{
    /// <summary>
    /// The framework. Problems <c>wording-file-missing</c> and <c>wording-language-differs</c>, and those of reading
    /// and of the checks.
    /// </summary>
    public static Result<WordedFramework> Read(JsonText framework, IReadOnlyList<JsonText> wordings)
    {
        var read = FrameworkJson.Read(framework.File, framework.Json);
        var words = WordingReading.Read(wordings);
        List<Problem> problems = [.. read.Problems, .. words.Problems];
        if (read.Succeeded)
        {
            problems.AddRange(FrameworkChecks.Run(read.Value.Value, framework.File, read.Value.Lines));
            problems.AddRange(WordingChecks.Run(read.Value.Value, words.Placed));
        }

        return problems.Count > 0
            ? Result<WordedFramework>.Failed(problems)
            : new WordedFramework(read.Value.Value, [.. words.Placed.Select(p => p.Wording)]);
    }
}
