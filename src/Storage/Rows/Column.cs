using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Rows;

/// <summary>A column of a table of rows: a property of the record, under the property's name.</summary>
internal abstract class Column<TRow>(PropertyInfo property)
{
    public string Name { get; } = property.Name;

    public bool MayBeEmpty { get; } =
        new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;

    public abstract Type Stored { get; }

    public abstract object? Write(TRow row);

    public abstract void Read(SqliteDataReader reader, int at, TRow into, SharedWords words);

    /// <summary>The properties that make a record: those that can be set. What is computed from them is not stored.</summary>
    public static IReadOnlyList<Column<TRow>> All { get; } =
    [
        .. typeof(TRow).GetProperties()
            .Where(p => p.CanWrite)
            .Select(p => (Column<TRow>)Activator.CreateInstance(typeof(Column<,>).MakeGenericType(typeof(TRow), p.PropertyType), p)!),
    ];
}

/// <inheritdoc/>
internal sealed class Column<TRow, TValue>(PropertyInfo property) : Column<TRow>(property)
{
    private readonly Cell<TValue> cell = Cells.Of<TValue>();
    private readonly Func<TRow, TValue> get = property.GetMethod!.CreateDelegate<Func<TRow, TValue>>();

    // Init-only to C#; the row being read has not been seen by anyone yet.
    private readonly Action<TRow, TValue> set = property.SetMethod!.CreateDelegate<Action<TRow, TValue>>();

    public override Type Stored => cell.Stored;

    public override object? Write(TRow row) => cell.Write(get(row));

    public override void Read(SqliteDataReader reader, int at, TRow into, SharedWords words)
    {
        var value = cell.Read(reader, at);
        set(into, value is string text ? (TValue)(object)words.Share(at, text) : value);
    }
}
