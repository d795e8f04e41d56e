using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;
using Alliage.Interop.StudyFolders.Files;
using Alliage.Workbench.Ports;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>A table of a study folder, whatever its rows.</summary>
internal abstract class Table(string file)
{
    public string File { get; } = file;

    public abstract FileSchema Schema { get; }

    /// <summary>The table of a study as bytes; null where it is empty and the file is left out.</summary>
    /// <param name="study">The study.</param>
    /// <param name="problems">Where cells that cannot be written are noted.</param>
    public abstract byte[]? Write(StudyOrder study, List<Problem> problems);
}

/// <summary>A table with the type of its rows: the one description that reads, writes and documents it.</summary>
/// <param name="file">Name of the file.</param>
/// <param name="columns">Columns, in the order in which they are written.</param>
/// <param name="make">A row from its cells.</param>
/// <param name="rows">The rows of a study, in the order in which they are written.</param>
internal sealed class Table<TRow>(
    string file, IReadOnlyList<Column<TRow>> columns, Func<RowReader, TRow> make, Func<StudyOrder, IEnumerable<TRow>> rows) : Table(file)
    where TRow : StudyRow
{
    public override FileSchema Schema => new(File, [.. columns.Select(c => c.Schema)]);

    public override byte[]? Write(StudyOrder study, List<Problem> problems)
    {
        var written = rows(study).Select(row => columns.Select(c => c.Write(row)).ToList()).ToList();
        if (!written.SelectMany(cells => cells).All(FileBytes.CanHold))
        {
            problems.Add(new Problem(FolderProblems.TextNotWritable, File, null));
        }

        return written.Count == 0 ? null : CsvText.Write([columns.Select(c => c.Name), .. written]);
    }

    /// <summary>Reads the table; a file that is not there is an empty table.</summary>
    public ReadTable<TRow> Read(FolderFiles files)
    {
        if (files.Table(File) is not { } bytes)
        {
            // Left out, or not readable, which is a problem already noted.
            return new ReadTable<TRow>([], Complete: !files.Exists(File));
        }

        var csv = CsvText.Read(File, bytes, [.. columns.Select(c => c.Name)], files.Problems);
        var read = csv.Records.Select(record =>
        {
            var row = new RowReader(File, record.Line, csv.Places, record.Cells, record.Sound, files.Problems);
            return new ReadRow<TRow>(make(row), record.Line, row.Sound);
        });
        return new ReadTable<TRow>([.. read], csv.Complete);
    }
}

/// <summary>A row with the line it stands on, and whether it could be read properly.</summary>
internal sealed record ReadRow<TRow>(TRow Row, int Line, bool Sound)
    where TRow : StudyRow;

/// <summary>The rows of a table that was read.</summary>
/// <param name="Rows">The rows, in the file's order.</param>
/// <param name="Complete">Whether all rows that the file holds are there.</param>
internal sealed record ReadTable<TRow>(IReadOnlyList<ReadRow<TRow>> Rows, bool Complete)
    where TRow : StudyRow;
