using Alliage.Core.Studies;
using Alliage.Storage.Journals;
using Alliage.Storage.Rows;
using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Studies;

/// <summary>Writes a whole new study, inside the caller's transaction.</summary>
internal static class Creating
{
    /// <exception cref="ProblemException"><c>study-exists</c>.</exception>
    public static StudyRecord Write(Statements statements, string name, StudyContents contents, Author author, CancellationToken stop)
    {
        if (StudyRecord.Find(statements, name) is not null)
        {
            throw ProblemException.Of("study-exists", name);
        }

        var study = StudyRecord.Add(statements, name, author);
        foreach (var kind in RowKinds.All)
        {
            stop.ThrowIfCancellationRequested();
            kind.InsertAll(statements, study.Number, contents.Rows);
        }

        foreach (var (source, text) in contents.Texts)
        {
            TextTable.Put(statements, study.Number, source, text);
        }

        foreach (var (file, bytes) in contents.Originals)
        {
            stop.ThrowIfCancellationRequested();
            OriginalTable.Add(statements, study.Number, file, bytes);
        }

        // One line says that the study came, with its settings; what it came with is what stands before the next line.
        var settings = RowKinds.Of(contents.Rows.Settings);
        JournalTable.Add(statements, study.Number, new JournalLine(
            study.Revision, author.At, author.Name, new RowId(settings.Name, contents.Rows.Settings.Key),
            RowNumber: null, Before: null, settings.ToJson(contents.Rows.Settings)));
        return study;
    }
}
