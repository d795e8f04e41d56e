using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Frameworks.Json;

/// <summary>
/// A framework with its words in one file, <c>&lt;id&gt;-&lt;version&gt;.framework.json</c>: what passes between workspaces, and
/// what a workspace keeps. A folder of the program has the same in three files.
/// </summary>
public sealed record FrameworkFile
{
    /// <summary>How the name of such a file ends.</summary>
    public const string Extension = ".framework.json";

    /// <summary>The framework, as in <c>framework.json</c>.</summary>
    public required Framework Framework { get; init; }

    /// <summary>Its words, one entry for each language, as in <c>wording.fr.json</c>.</summary>
    public required IReadOnlyList<FrameworkWording> Wordings { get; init; }

    /// <summary>The name that its file is given.</summary>
    public static string NameOf(string id, string version) => $"{id}-{version}{Extension}";

    /// <summary>Whether a text is meant as such a file: by its name, or because a framework and its wordings stand in it.</summary>
    public static bool Is(JsonText text) =>
        text.File.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || StrictJson.Members(text.Json).Contains("framework");

    /// <summary>
    /// The framework in the text of such a file, read strictly and checked as in a folder: all problems at once, with the
    /// file's lines. Problem <c>framework-language-missing</c>, <c>framework-language-twice</c>, and those of reading and of the checks.
    /// </summary>
    public static Result<WordedFramework> Read(JsonText text)
    {
        var read = StrictJson.Read<FrameworkFile>(text.File, text.Json);
        if (!read.Succeeded)
        {
            return Result<WordedFramework>.Failed(read.Problems);
        }

        var problems = Problems(read.Value.Value, text.File, read.Value.Lines);
        return problems.Count > 0 ? Result<WordedFramework>.Failed(problems) : read.Value.Value.Worded;
    }

    /// <summary>The same without the checks, for what is still being made. Problems are those of <see cref="StrictJson.Read"/>.</summary>
    public static Result<WordedFramework> ReadUnchecked(JsonText text)
    {
        var read = StrictJson.Read<FrameworkFile>(text.File, text.Json);
        return read.Succeeded ? read.Value.Value.Worded : Result<WordedFramework>.Failed(read.Problems);
    }

    /// <summary>The one text of a framework: the same content always gives the same bytes.</summary>
    public static string Write(WordedFramework worded)
    {
        var order = WordingKeys.InOrder(worded.Framework).Index().ToDictionary(k => k.Item, k => k.Index, StringComparer.Ordinal);
        var file = new FrameworkFile
        {
            Framework = worded.Framework,
            Wordings =
            [
                .. worded.Wordings.OrderBy(w => Place(w.Language)).ThenBy(w => w.Language, StringComparer.Ordinal)
                    .Select(w => w with { Texts = Ordered(w.Texts, order) }),
            ],
        };
        return System.Text.Json.JsonSerializer.Serialize(file, JsonTypes.Of<FrameworkFile>()) + "\n";
    }

    private WordedFramework Worded => new(Framework, Wordings);

    private static IReadOnlyList<Problem> Problems(FrameworkFile file, string name, JsonLines lines)
    {
        var wordings = JsonPath.Root.Member("wordings");
        var missing = WordingReading.Languages.Except(file.Wordings.Select(w => w.Language))
            .Select(l => new Problem("framework-language-missing", name, lines.Of(wordings), wordings.Label, l));
        var twice = from same in file.Wordings.Index().GroupBy(w => w.Item.Language)
                    from again in same.Skip(1)
                    let at = wordings.Item(again.Index, same.Key)
                    select new Problem("framework-language-twice", name, lines.Of(at), at.Label, same.Key);
        var placed = file.Wordings.Select((w, at) => new PlacedWording(name, w, lines, wordings.Item(at, w.Language))).ToList();
        return
        [
            .. FrameworkChecks.Run(file.Framework, name, lines, JsonPath.Root.Member("framework")),
            .. missing,
            .. twice,
            .. WordingChecks.Run(file.Framework, placed),
        ];
    }

    private static Dictionary<string, string> Ordered(IReadOnlyDictionary<string, string> texts, Dictionary<string, int> order) => texts
        .OrderBy(t => order.GetValueOrDefault(t.Key, int.MaxValue)).ThenBy(t => t.Key, StringComparer.Ordinal)
        .ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal);

    private static int Place(string language) =>
        WordingReading.Languages.Index().FirstOrDefault(l => l.Item == language, (Index: int.MaxValue, Item: "")).Index;
}
