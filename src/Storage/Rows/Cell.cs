using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Rows;

/// <summary>How values of one type stand in a column: as text (words, dates, JSON) or as a whole number.</summary>
/// <param name="Stored">What the column holds: <c>string</c>, <c>long</c> or <c>bool</c>.</param>
/// <param name="Read">The value in this column of the reader's row.</param>
/// <param name="Write">The value as a command takes it; null for none.</param>
internal sealed record Cell<T>(Type Stored, Func<SqliteDataReader, int, T> Read, Func<T, object?> Write);
