using Alliage.Core.Advice.Checks;
using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Guides;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Advice.Json;

/// <summary>Makes the rules of advice with their words from the texts of their files: read strictly, checked, all problems at once.</summary>
public static class AdviceReading
{
    /// <summary>The rules. Problems of reading, of the wordings' files and of the checks.</summary>
    /// <param name="advice">Text of <c>advice.json</c>.</param>
    /// <param name="wordings">Texts of its wordings.</param>
    /// <param name="guide">The guide whose items conditions ask for.</param>
    /// <param name="frameworks">The frameworks whose indicators, and of one of which axes and scales, conditions ask for.</param>
    public static Result<WordedAdvice> Read(JsonText advice, IReadOnlyList<JsonText> wordings, Guide guide, IReadOnlyList<Framework> frameworks)
    {
        var read = StrictJson.Read<AdviceRules>(advice.File, advice.Json);
        var words = WordingReading.Read(wordings);
        List<Problem> problems = [.. read.Problems, .. words.Problems];
        if (read.Succeeded)
        {
            var rules = read.Value.Value;
            problems.AddRange(AdviceChecks.Run(rules, new(guide, frameworks), advice.File, read.Value.Lines));
            problems.AddRange(WordingChecks.Run(AdviceKeys.Of(rules), words.Placed));
            problems.AddRange(AdviceWordChecks.Run(rules, words.Placed));
        }

        return problems.Count > 0
            ? Result<WordedAdvice>.Failed(problems)
            : new WordedAdvice(read.Value.Value, [.. words.Placed.Select(p => p.Wording)]);
    }
}
