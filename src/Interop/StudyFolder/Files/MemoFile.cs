using System.Text;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;
using Alliage.Workbench.Ports;

namespace Alliage.Interop.StudyFolders.Files;

/// <summary>A memo: four lines of front matter between lines of three hyphens, then the note as it is.</summary>
internal static class MemoFile
{
    private const string Fence = "---";

    private static readonly Column<Memo, string> About = new("about", Cell.Reference("study, or alliance/…, source/…, code/…"), m => m.About);
    private static readonly Column<Memo, string> Title = new("title", Cell.Text, m => m.Title);
    private static readonly Column<Memo, string> By = new("by", Cell.FilledText, m => m.By);
    private static readonly Column<Memo, DateTime> At = new("at", Cell.Time, m => m.At);
    private static readonly Column<Memo>[] Lines = [About, Title, By, At];

    /// <summary>The lines of the front matter.</summary>
    public static FileSchema Schema => new(RowFile.OfMemo("<id>"), [.. Lines.Select(l => l.Schema)]);

    /// <summary>The memo; null where it has no front matter. Problems are noted.</summary>
    public static Memo? Read(string id, string content, List<Problem> problems)
    {
        var file = RowFile.OfMemo(id);
        var at = 0;
        if (NextLine(content, ref at) != Fence)
        {
            problems.Add(new Problem(FolderProblems.MemoFrontMatter, file, 1));
            return null;
        }

        var names = Lines.Select(l => l.Name).ToList();
        var values = new Dictionary<string, (string Value, int Line)>();
        for (var number = 2; ; number++)
        {
            if (NextLine(content, ref at) is not { } line)
            {
                problems.Add(new Problem(FolderProblems.MemoFrontMatter, file, 1));
                return null;
            }

            if (line == Fence)
            {
                return Make(id, file, number, content[at..], values, problems);
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var name = colon < 0 ? "" : line[..colon];
            if (colon < 0)
            {
                problems.Add(new Problem(FolderProblems.MemoLineInvalid, file, number, line.Length > 60 ? line[..60] + "…" : line));
            }
            else if (!names.Contains(name))
            {
                problems.Add(new Problem(FolderProblems.MemoKeyUnknown, file, number, name, Nearest.Text(name, names)));
            }
            else if (!values.TryAdd(name, (line.AsSpan(colon + 1) is [' ', .. var rest] ? rest.ToString() : line[(colon + 1)..], number)))
            {
                problems.Add(new Problem(FolderProblems.MemoKeyTwice, file, number, name));
            }
        }
    }

    /// <summary>The file.</summary>
    public static string Write(Memo memo)
    {
        var content = new StringBuilder(Fence).Append('\n');
        foreach (var line in Lines)
        {
            var value = line.Write(memo);
            content.Append(line.Name).Append(value.Length == 0 ? ":" : ": ").Append(value).Append('\n');
        }

        return content.Append(Fence).Append('\n').Append(memo.Text).ToString();
    }

    private static Memo Make(
        string id, string file, int end, string text, Dictionary<string, (string Value, int Line)> values, List<Problem> problems)
    {
        problems.AddRange(
            Lines.Where(l => !values.ContainsKey(l.Name)).Select(l => new Problem(FolderProblems.MemoKeyMissing, file, end, l.Name)));
        return new Memo
        {
            Id = id,
            Text = text,
            About = About.From(Line("about")),
            Title = Title.From(Line("title")),
            By = By.From(Line("by")),
            At = At.From(Line("at")),
        };

        // A line of the front matter is read as a row of one cell.
        RowReader Line(string name) => values.TryGetValue(name, out var found)
            ? new RowReader(file, found.Line, new Dictionary<string, int> { [name] = 0 }, [found.Value], sound: true, problems)
            : new RowReader(file, end, new Dictionary<string, int>(), [], sound: false, problems);
    }

    /// <summary>The line at a place, without its end; null after the last.</summary>
    private static string? NextLine(string content, ref int at)
    {
        if (at >= content.Length)
        {
            return null;
        }

        var end = content.IndexOf('\n', at);
        var line = end < 0 ? content[at..] : content[at..end];
        at = end < 0 ? content.Length : end + 1;
        return line.EndsWith('\r') ? line[..^1] : line;
    }
}
