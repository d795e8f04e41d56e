using System.Globalization;
using System.Text;

namespace Alliage.Web.Features.Guide;

/// <summary>Something to cite, in the forms that reference managers read.</summary>
/// <param name="Key">Key of the entry.</param>
/// <param name="Type">BibTeX type; CFF type follows from it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Authors">Authors, family name last; none for a program or a study without a named author.</param>
/// <param name="Year">Year; null where it has none.</param>
/// <param name="Where">Where it appeared, or what else it takes to find it; may be empty.</param>
/// <param name="Version">Version; null where it has none.</param>
public sealed record Citation(
    string Key, CitationType Type, string Title, IReadOnlyList<string> Authors, int? Year, string Where, string? Version)
{
    /// <summary>As BibTeX.</summary>
    public string BibTeX()
    {
        var entry = new StringBuilder($"@{(Type == CitationType.Paper ? "inproceedings" : "misc")}{{{Key}");
        Field("title", $"{{{Title}}}");
        Field("author", string.Join(" and ", Authors.Select(a => $"{Family(a)}, {Given(a)}")));
        Field("year", Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        Field(Type == CitationType.Paper ? "booktitle" : "howpublished", Where);
        Field("version", Version ?? "");
        return entry.Append("\n}").ToString();

        void Field(string name, string value)
        {
            if (value.Length > 0)
            {
                entry.Append(CultureInfo.InvariantCulture, $",\n  {name} = {{{Escaped(value)}}}");
            }
        }
    }

    /// <summary>As a Citation File Format 1.2.0 document; a paper, which such a file can only refer to, as a reference in one.</summary>
    public string Cff()
    {
        List<string> lines = [$"type: {CffType}", $"title: {Quoted(Title)}", "authors:"];
        foreach (var author in Authors.DefaultIfEmpty("Alliage"))
        {
            lines.AddRange(Given(author).Length > 0
                ? [$"  - family-names: {Quoted(Family(author))}", $"    given-names: {Quoted(Given(author))}"]
                : [$"  - name: {Quoted(author)}"]);
        }

        lines.AddRange(Year is { } year ? [$"year: {year.ToString(CultureInfo.InvariantCulture)}"] : []);
        lines.AddRange(Where.Length > 0 ? [$"{(Type == CitationType.Paper ? "notes" : "abstract")}: {Quoted(Where)}"] : []);
        lines.AddRange(Version is { } version ? [$"version: {Quoted(version)}"] : []);
        return Type == CitationType.Paper
            ? "references:\n" + string.Join('\n', lines.Select((line, at) => (at == 0 ? "  - " : "    ") + line))
            : string.Join('\n', ["cff-version: 1.2.0", $"message: {Quoted("Please cite it with its version.")}", .. lines]);
    }

    private string CffType => Type switch
    {
        CitationType.Paper => "conference-paper",
        CitationType.Study => "dataset",
        _ => "software",
    };

    /// <summary>What TeX would take for a command is set as a sign.</summary>
    private static string Escaped(string text) =>
        string.Concat(text.Select(c => "&%#_$".Contains(c) ? $"\\{c}" : c.ToString()));

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Family(string author) => author.Split(' ')[^1];

    private static string Given(string author) => string.Join(' ', author.Split(' ')[..^1]);
}

/// <summary>What is cited.</summary>
public enum CitationType
{
    /// <summary>A paper.</summary>
    Paper,

    /// <summary>The program.</summary>
    Program,

    /// <summary>A study.</summary>
    Study,
}
