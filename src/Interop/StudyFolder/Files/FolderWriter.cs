using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Interop.StudyFolders.Tables;
using Alliage.Workbench.Ports;

namespace Alliage.Interop.StudyFolders.Files;

/// <summary>
/// Writes a study folder: everything is made and looked at first, then written beside the target under another name,
/// which becomes the target in one step. What the reader would refuse as a file is not written.
/// </summary>
internal static class FolderWriter
{
    public static Result<WrittenStudy> Write(string path, StudyContents contents)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            return Result<WrittenStudy>.Failed(Problem.Of(FolderProblems.FolderNotEmpty, path));
        }

        List<Problem> problems = [.. FileChecks.Of(contents).Select(f => f.At(null))];
        if (problems.Count > 0)
        {
            return Result<WrittenStudy>.Failed(problems);
        }

        var files = Files(contents, problems);
        foreach (var (name, bytes) in files.Where(f => !f.Key.StartsWith("originals/", StringComparison.Ordinal)))
        {
            FileBytes.IsText(bytes.Span, name, limitLines: !name.Contains('/', StringComparison.Ordinal), problems);
        }

        return problems.Count > 0 ? Result<WrittenStudy>.Failed(problems) : Write(path, target, files);
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Files(StudyContents contents, List<Problem> problems)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>();
        var study = new StudyOrder(contents.Rows);
        AddText(RowFile.StudyJson, SettingsJson.Write(contents.Rows.Settings));
        foreach (var table in AllTables.All)
        {
            if (table.Write(study, problems) is { } bytes)
            {
                files.Add(table.File, bytes);
            }
        }

        foreach (var (id, text) in contents.Texts)
        {
            AddText(RowFile.OfText(id), text);
        }

        foreach (var memo in study.Memos)
        {
            AddText(RowFile.OfMemo(memo.Id), MemoFile.Write(memo));
        }

        foreach (var (name, bytes) in contents.Originals)
        {
            files.Add(RowFile.OfOriginal(name), bytes);
        }

        return files;

        void AddText(string name, string text)
        {
            if (!FileBytes.CanHold(text))
            {
                problems.Add(new Problem(FolderProblems.TextNotWritable, name, null));
            }

            files.Add(name, FileBytes.FromText(text));
        }
    }

    private static Result<WrittenStudy> Write(string path, string target, Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        var parent = Path.GetDirectoryName(target)!;
        var beside = Path.Combine(parent, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            foreach (var (name, bytes) in files)
            {
                var file = Path.Combine(beside, name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
                stream.Write(bytes.Span);
                stream.Flush(flushToDisk: true);
            }

            if (Directory.Exists(target))
            {
                // Found empty before; should something have come in since, this refuses.
                Directory.Delete(target);
            }

            Directory.Move(beside, target);
            return new WrittenStudy(target, files.Count);
        }
        catch (UnauthorizedAccessException)
        {
            return Undone(beside, Problem.Of(FolderProblems.WriteNoRight, path));
        }
        catch (IOException cause)
        {
            return Undone(beside, Problem.Of(FolderProblems.WriteFailed, path, cause.Message));
        }
    }

    private static Result<WrittenStudy> Undone(string beside, Problem problem)
    {
        try
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // The disk refuses even that; the first problem says why nothing was written.
        }

        return Result<WrittenStudy>.Failed(problem);
    }
}
