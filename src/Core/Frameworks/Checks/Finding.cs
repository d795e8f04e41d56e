using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>Something that a check refuses: a problem that does not know its file and line yet.</summary>
/// <param name="At">Where in the framework.</param>
/// <param name="Id">The problem's id.</param>
/// <param name="Args">What its message quotes after the place.</param>
internal sealed record Finding(JsonPath At, string Id, params IReadOnlyList<string> Args)
{
    private const int Shown = 12;

    /// <summary>A finding where a word is not among those known. The message quotes the word and, likeliest first, what there is.</summary>
    public static IEnumerable<Finding> Unless(IReadOnlyCollection<string> known, string word, JsonPath at, string id) =>
        known.Contains(word) ? [] : [new(at, id, word, Offer(word, known))];

    private static string Offer(string word, IReadOnlyCollection<string> known)
    {
        var nearest = NearestWord.Of(word, known);
        var offered = known.OrderByDescending(k => k == nearest).Take(Shown);
        return known.Count == 0 ? "–" : string.Join(", ", offered) + (known.Count > Shown ? ", …" : "");
    }
}
