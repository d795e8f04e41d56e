using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Guides.Checks;
using Alliage.Core.Json;
using Alliage.Core.Problems;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Guides;

/// <summary>A small sound guide over the small frameworks, and what is said of it once one thing in it is broken.</summary>
internal static class SmallGuide
{
    public const string Whole =
        """
        {
          "id": "small", "version": "1",
          "works": [{ "id": "w", "author": "An Author", "year": 2000, "title": "A title", "where": "A journal" }],
          "openFirst": "hopes",
          "facets": [{ "id": "numbers", "origin": { "from": "our-interpretation" } }],
          "items": [
            { "id": "size", "order": 1, "theme": "aims", "facet": "numbers", "type": "number", "visibility": "joint-fact", "joint": { "part": "described", "compared": "each-own" }, "origin": { "from": "paper", "section": "2" } },
            { "id": "hopes", "order": 2, "theme": "aims", "facet": "fact", "type": "open", "short": true, "visibility": "private", "silenceMayMean": true, "informs": ["says-size", "changed"], "origin": { "from": "other-source", "work": "w" } },
            { "id": "theirs", "order": 3, "theme": "aims", "facet": "fact", "type": "open", "namesPartnerGrowth": true, "visibility": "on-consent", "joint": { "part": "views" }, "informs": ["says-means"], "origin": { "from": "our-interpretation" } },
            { "id": "stakes", "order": 4, "theme": "aims", "facet": "fact", "type": "choice", "wordsFirst": true, "visibility": "private", "options": [
              { "id": "high", "informs": ["vital", "says-risk"] },
              { "id": "low", "informs": ["minor"] }
            ], "origin": { "from": "our-interpretation" } },
            { "id": "form", "order": 5, "theme": "aims", "facet": "fact", "type": "several", "visibility": "private", "options": [
              { "id": "tied", "informs": ["form-yes"] }, { "id": "free", "informs": ["form-no"] }, { "id": "much", "informs": ["flow-yes"] }
            ], "informs": ["need-yes", "own-yes", "friends", "rivals"], "origin": { "from": "our-interpretation" } }
          ]
        }
        """;

    public static IReadOnlyList<Framework> Known { get; } = [Kinds.Checklist, Kinds.Profile, Kinds.Filters];

    public static Guide Sound { get; } = StrictJson.Read<Guide>("guide.json", Whole).Value.Value;

    /// <summary>Reading and checks, without words.</summary>
    public static IReadOnlyList<Problem> ProblemsOf(string json)
    {
        var read = StrictJson.Read<Guide>("guide.json", json);
        return read.Succeeded ? GuideChecks.Run(read.Value.Value, Known, "guide.json", read.Value.Lines) : read.Problems;
    }

    /// <summary>The guide's text with one text in it replaced; it must stand there exactly once.</summary>
    public static string With(string text, string by)
    {
        Assert.Equal(2, Whole.Split(text).Length);
        return Whole.Replace(text, by, StringComparison.Ordinal);
    }

    /// <summary>Replacing this text by that one gives this problem, on its line, and no other.</summary>
    public static void Refuses(string text, string by, string id, params string[] args)
    {
        var line = Whole[..Whole.IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        var problem = Assert.Single(ProblemsOf(With(text, by)));
        Assert.Equal(new Problem(id, "guide.json", line, args).ToString(), problem.ToString());
    }
}
