using System.Reflection;
using System.Text.Json;
using Alliage.Workbench.Wording;

namespace Alliage.Web.Tests.Harm;

/// <summary>A text that an owner may meet.</summary>
/// <param name="Key">File and key.</param>
/// <param name="Language"><c>fr</c> or <c>en</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record OwnerText(string Key, string Language, string Text);

/// <summary>
/// Every text that an owner may meet, on a page, on paper or in a message. A file of words that is new is one of them until
/// somebody says here that no owner ever sees it.
/// </summary>
internal static class OwnerWords
{
    /// <summary>Files of words for whoever works on a study: no page of an owner shows them.</summary>
    private static readonly string[] AtWork =
    [
        "advising", "alliance", "comparison", "correction", "crossing", "desk", "flow", "framework", "glossary", "guide", "home", "intake",
        "interview-guide", "lights", "map", "matrix", "overview", "redaction", "search", "second", "sources", "studies",
        "two-voices", "workshop",
    ];

    private static readonly string[] ProblemsAtWork =
    [
        "problems.advice", "problems.advising", "problems.alliance", "problems.comparison", "problems.desk", "problems.folder", "problems.framework", "problems.guide",
        "problems.intake", "problems.second", "problems.storage", "problems.study", "problems.transcript", "problems.upload", "problems.workbench",
        "problems.workshop",
    ];

    private static readonly string[] InterfaceAtWork = ["access", "asking", "cases", "crossing", "diagnosis", "interface", "sectors", "workshop"];

    public static IReadOnlyList<OwnerText> All { get; } =
    [
        .. new[] { "fr", "en" }.SelectMany(language => (OwnerText[])
        [
            .. Embedded(typeof(Program).Assembly, language, AtWork),
            .. Embedded(typeof(ProblemWords).Assembly, language, [.. ProblemsAtWork, .. InterfaceAtWork]),
            .. Data("advice", language, _ => true),
            .. Data("guide", language, IsAsked),
        ]),
    ];

    /// <summary>Questions, options and topics; probes and what silence means are for whoever interviews.</summary>
    private static bool IsAsked(string key) =>
        key.StartsWith("item.", StringComparison.Ordinal)
        && !key.EndsWith(".probe", StringComparison.Ordinal) && !key.EndsWith(".silence", StringComparison.Ordinal);

    /// <summary>Names of the fields that a researcher fills in, among the words of faults.</summary>
    private static bool IsOfAForm(string key) => key.StartsWith("fault.field.", StringComparison.Ordinal);

    private static IEnumerable<OwnerText> Embedded(Assembly assembly, string language, IReadOnlyCollection<string> others)
    {
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith($".{language}.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var file = string.Join('.', name.Split('.')[..^2]);
            var shortName = file.Contains("Wording.", StringComparison.Ordinal) ? file[(file.IndexOf("Wording.", StringComparison.Ordinal) + 8)..] : file;
            if (others.Contains(shortName))
            {
                continue;
            }

            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.Where(t => !IsOfAForm(t.Key)))
            {
                yield return new($"{shortName}: {key}", language, text);
            }
        }
    }

    private static IEnumerable<OwnerText> Data(string folder, string language, Func<string, bool> wanted)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, folder, $"wording.{language}.json")));
        foreach (var text in file.RootElement.GetProperty("texts").EnumerateObject().Where(t => wanted(t.Name)))
        {
            yield return new($"{folder}: {text.Name}", language, text.Value.GetString()!);
        }
    }
}
