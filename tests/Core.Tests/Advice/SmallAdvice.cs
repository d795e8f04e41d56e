using Alliage.Core.Advice;
using Alliage.Core.Advice.Checks;
using Alliage.Core.Json;
using Alliage.Core.Problems;
using Alliage.Core.Tests.Given;
using Alliage.Core.Tests.Guides;

namespace Alliage.Core.Tests.Advice;

/// <summary>Small sound rules over the small guide, and what is said of them once one thing in them is broken.</summary>
internal static class SmallAdvice
{
    public const string Whole =
        """
        {
          "id": "small", "version": "1", "framework": "small",
          "works": [{ "id": "w", "author": "An Author", "year": 2000, "title": "A title", "where": "A journal" }],
          "laws": [{ "id": "l", "country": "fr", "name": "Code, art. 1", "where": "A site", "read": "2026-11-23" }],
          "rules": [
            {
              "id": "stakes", "moment": "own-side", "about": "stakes", "opens": "alone", "then": "aloud",
              "when": { "all": [{ "item": "stakes", "is": ["high"] }, { "not": { "indicator": "form-yes" } }] },
              "marks": [
                { "part": "reason", "origin": { "from": "paper", "section": "4" } },
                { "part": "proposal", "origin": { "from": "our-interpretation" } }
              ]
            },
            {
              "id": "means", "moment": "law", "about": "means", "opens": "alone", "country": "fr",
              "when": { "any": [{ "axis": "logic", "is": ["egocentric"] }, { "reading": "tie", "is": ["weak"] }, { "reading": "dependence", "is": ["strong"] }] },
              "joint": { "any": [{ "item": "scope", "is": ["wide"] }, { "all": [{ "item": "scope", "by": "apart" }, { "item": "mine", "is": ["one"], "by": "either" }] }] },
              "marks": [
                { "part": "reason", "origin": { "from": "other-source", "work": "l" } },
                { "part": "proposal", "origin": { "from": "other-source", "work": "w" } }
              ]
            }
          ]
        }
        """;

    public static AdviceRules Sound { get; } = StrictJson.Read<AdviceRules>("advice.json", Whole).Value.Value;

    /// <summary>The small guide with two questions that may be released.</summary>
    public static AdviceKnown Known { get; } = new(
        SmallGuide.Sound with
        {
            Items =
            [
                .. SmallGuide.Sound.Items,
                Released("scope", "wide", "narrow"),
                Released("mine", "one", "two"),
            ],
        },
        [Grid.Small, .. SmallGuide.Known]);

    /// <summary>Reading and checks, without words.</summary>
    public static IReadOnlyList<Problem> ProblemsOf(string json)
    {
        var read = StrictJson.Read<AdviceRules>("advice.json", json);
        return read.Succeeded ? AdviceChecks.Run(read.Value.Value, Known, "advice.json", read.Value.Lines) : read.Problems;
    }

    /// <summary>The text with one text in it replaced; it must stand there exactly once.</summary>
    public static string With(string text, string by)
    {
        Assert.Equal(2, Whole.Split(text).Length);
        return Whole.Replace(text, by, StringComparison.Ordinal);
    }

    /// <summary>Replacing this text by that one gives this problem, on its line, and no other.</summary>
    public static void Refuses(string text, string by, string id, params string[] args)
    {
        var problem = Assert.Single(ProblemsOf(With(text, by)));

        Assert.Equal(id, problem.Id);
        Assert.NotNull(problem.Line);
        Assert.Equal(args, problem.Args.Take(args.Length));
    }

    private static Core.Guides.GuideItem Released(string id, params string[] options) => SmallGuide.Sound.Items[^1] with
    {
        Id = id,
        Order = SmallGuide.Sound.Items.Count + 1,
        Type = Core.Guides.AnswerType.Several,
        Visibility = Core.Guides.Visibility.JointFact,
        Informs = [],
        Options = [.. options.Select(o => new Core.Guides.GuideOption { Id = o })],
    };
}
