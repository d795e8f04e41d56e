using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Guides.Checks;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Guides.Json;

/// <summary>Makes a guide with its words from the texts of their files: read strictly, checked, all problems at once.</summary>
public static class GuideReading
{
    /// <summary>The guide. Problems of reading, of the wordings' files and of the checks.</summary>
    /// <param name="guide">Text of <c>guide.json</c>.</param>
    /// <param name="wordings">Texts of its wordings.</param>
    /// <param name="known">The frameworks whose themes, facets and indicators it may name.</param>
    public static Result<WordedGuide> Read(JsonText guide, IReadOnlyList<JsonText> wordings, IReadOnlyList<Framework> known)
    {
        var read = StrictJson.Read<Guide>(guide.File, guide.Json);
        var words = WordingReading.Read(wordings);
        List<Problem> problems = [.. read.Problems, .. words.Problems];
        if (read.Succeeded)
        {
            problems.AddRange(GuideChecks.Run(read.Value.Value, known, guide.File, read.Value.Lines));
            problems.AddRange(WordingChecks.Run(GuideKeys.Of(read.Value.Value), words.Placed));
        }

        return problems.Count > 0
            ? Result<WordedGuide>.Failed(problems)
            : new WordedGuide(read.Value.Value, [.. words.Placed.Select(p => p.Wording)]);
    }
}
