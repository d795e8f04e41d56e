using Alliage.Workbench.Ports;

namespace Alliage.Interop.StudyFolders.Cells;

/// <summary>A column of the rows of a kind.</summary>
internal abstract class Column<TRow>(string name)
{
    public string Name { get; } = name;

    /// <summary>The column as it is described to people.</summary>
    public abstract ColumnSchema Schema { get; }

    /// <summary>The cell of a row.</summary>
    public abstract string Write(TRow row);
}

/// <summary>A column with the type of its values.</summary>
internal sealed class Column<TRow, TValue>(string name, CellKind<TValue> kind, Func<TRow, TValue> value) : Column<TRow>(name)
{
    public override ColumnSchema Schema => new(Name, kind.Kind, kind.Required, kind.Of, kind.Allowed);

    public override string Write(TRow row) => kind.Write(value(row));

    /// <summary>The value in a row that is being read; a problem is noted there.</summary>
    public TValue From(RowReader row)
    {
        var read = kind.Read(row.Cell(Name));
        if (read.Problem is not null)
        {
            row.Note(read.Problem, [Name, .. read.Args]);
        }

        return read.Value;
    }
}
