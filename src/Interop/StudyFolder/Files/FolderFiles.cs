using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Tables;

namespace Alliage.Interop.StudyFolders.Files;

/// <summary>
/// The files of a study folder. Only what lies in the folder itself is ever opened: names come from looking into it,
/// never from what the study says, and links are refused.
/// </summary>
internal sealed class FolderFiles
{
    private const string Sources = "sources";
    private const string Originals = "originals";
    private const string Memos = "memos";

    // Left alone: what is there for people and for version control, and what systems leave behind in any folder.
    private static readonly HashSet<string> Extras = ["README.md", "roles.csv", ".gitattributes", ".gitignore", ".git"];

    private static readonly HashSet<string> Leftovers = [".DS_Store", "Thumbs.db", "desktop.ini"];

    private static readonly string[] Known = [RowFile.StudyJson, .. AllTables.Files, Sources, Originals, Memos];

    private readonly Dictionary<string, FileInfo> files = [];

    private FolderFiles(List<Problem> problems) => Problems = problems;

    /// <summary>Everything found wrong so far.</summary>
    public List<Problem> Problems { get; }

    /// <summary>Looks into a folder; null where that is not possible.</summary>
    public static FolderFiles? Open(string path, List<Problem> problems)
    {
        var found = new FolderFiles(problems);
        if (Entries(new DirectoryInfo(path), path, problems) is not { } entries)
        {
            return null;
        }

        foreach (var entry in entries.Where(e => !Extras.Contains(e.Name) && !Leftovers.Contains(e.Name)))
        {
            found.Add(entry);
        }

        return found;
    }

    /// <summary>Whether a file is there, readable or not.</summary>
    public bool Exists(string name) => files.ContainsKey(name);

    /// <summary>The text of study.json or of a table, as bytes; null where it is not there or not readable.</summary>
    public byte[]? Table(string name) =>
        files.TryGetValue(name, out var file)
        && FileBytes.Read(file, name, FileBytes.TableLimit, Problems) is { } bytes
        && FileBytes.IsText(bytes, name, limitLines: true, Problems)
            ? FileBytes.WithoutMark(bytes)
            : null;

    /// <summary>The texts of the sources, by id.</summary>
    public IReadOnlyDictionary<string, string> Texts() => TextsIn(Sources, ".txt");

    /// <summary>The memos, front matter included, by id.</summary>
    public IReadOnlyDictionary<string, string> MemoTexts() => TextsIn(Memos, ".md");

    /// <summary>The original files, by name.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> OriginalFiles()
    {
        var originals = new Dictionary<string, ReadOnlyMemory<byte>>();
        foreach (var (name, file) in In(Originals))
        {
            if (FileBytes.Read(file, name, FileBytes.OriginalLimit, Problems) is { } bytes)
            {
                originals.Add(file.Name, bytes);
            }
        }

        return originals;
    }

    private static FileSystemInfo[]? Entries(DirectoryInfo folder, string shown, List<Problem> problems)
    {
        try
        {
            return [.. folder.GetFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (UnauthorizedAccessException)
        {
            problems.Add(Problem.Of(FolderProblems.FolderNoRight, shown));
        }
        catch (IOException)
        {
            problems.Add(Problem.Of(FolderProblems.FolderMissing, shown));
        }

        return null;
    }

    private void Add(FileSystemInfo entry)
    {
        var isFolder = entry is DirectoryInfo;
        if (!Known.Contains(entry.Name))
        {
            Note(FolderProblems.UnknownFile, entry.Name, Nearest.Text(entry.Name, Known));
        }
        else if (entry.LinkTarget is not null)
        {
            Note(FolderProblems.SymbolicLink, entry.Name);
        }
        else if (isFolder != (entry.Name is Sources or Originals or Memos))
        {
            Note(isFolder ? FolderProblems.FileExpected : FolderProblems.FolderExpected, entry.Name);
        }
        else if (entry is DirectoryInfo folder)
        {
            foreach (var inside in (Entries(folder, entry.Name, Problems) ?? []).Where(e => !Leftovers.Contains(e.Name)))
            {
                AddInside(entry.Name, inside);
            }
        }
        else
        {
            files.Add(entry.Name, (FileInfo)entry);
        }
    }

    private void AddInside(string folder, FileSystemInfo entry)
    {
        var name = $"{folder}/{entry.Name}";
        var ending = folder switch { Sources => ".txt", Memos => ".md", _ => "" };
        if (entry.LinkTarget is not null)
        {
            Note(FolderProblems.SymbolicLink, name);
        }
        else if (entry is not FileInfo file)
        {
            Note(FolderProblems.FileExpected, name);
        }
        else if (!entry.Name.EndsWith(ending, StringComparison.Ordinal))
        {
            Note(FolderProblems.UnknownFile, name, $"{folder}/{Path.GetFileNameWithoutExtension(entry.Name)}{ending}");
        }
        else
        {
            files.Add(name, file);
        }
    }

    private Dictionary<string, string> TextsIn(string folder, string ending)
    {
        var texts = new Dictionary<string, string>();
        foreach (var (name, file) in In(folder))
        {
            if (FileBytes.Read(file, name, FileBytes.TextLimit, Problems) is { } bytes
                && FileBytes.IsText(bytes, name, limitLines: false, Problems))
            {
                texts.Add(file.Name[..^ending.Length], FileBytes.ToText(bytes));
            }
        }

        return texts;
    }

    private IEnumerable<KeyValuePair<string, FileInfo>> In(string folder) =>
        files.Where(f => f.Key.StartsWith(folder + "/", StringComparison.Ordinal));

    private void Note(string problem, string name, params IReadOnlyList<string> args) =>
        Problems.Add(new Problem(problem, name, null, [name, .. args]));
}
