using Alliage.Core.Problems;

namespace Alliage.Interop.StudyFolders.Cells;

/// <summary>A row that is being read, cell by cell.</summary>
/// <param name="file">Name of its file.</param>
/// <param name="line">Line on which it begins.</param>
/// <param name="places">Place of each column.</param>
/// <param name="cells">Its cells.</param>
/// <param name="sound">Whether the row as a whole is sound; where it is not, its cells are not judged.</param>
/// <param name="problems">Where problems are noted.</param>
internal sealed class RowReader(
    string file, int line, IReadOnlyDictionary<string, int> places, IReadOnlyList<string> cells, bool sound, List<Problem> problems)
{
    /// <summary>Whether everything read so far was sound.</summary>
    public bool Sound { get; private set; } = sound;

    private readonly bool judged = sound;

    /// <summary>The cell of a column; empty where the row or the table has none.</summary>
    public string Cell(string column) => places.TryGetValue(column, out var at) && at < cells.Count ? cells[at] : "";

    public void Note(string problem, IReadOnlyList<string> args)
    {
        // A table without the column has said so once; a ragged row too.
        if (judged && places.ContainsKey(args[0]))
        {
            problems.Add(new Problem(problem, file, line, args));
        }

        Sound = false;
    }
}
