namespace Alliage.Storage.Rows;

/// <summary>What names a row in a study: its kind and its key.</summary>
internal readonly record struct RowId(string Kind, string Key);
