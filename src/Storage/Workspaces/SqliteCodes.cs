namespace Alliage.Storage.Workspaces;

/// <summary>The result codes of SQLite that mean something to us (sqlite.org/rescode.html).</summary>
internal static class SqliteCodes
{
    public const int NoPermission = 3;
    public const int Busy = 5;
    public const int Locked = 6;
    public const int ReadOnly = 8;
    public const int Io = 10;
    public const int Corrupt = 11;
    public const int Full = 13;
    public const int CannotOpen = 14;
    public const int NoAuthority = 23;
    public const int NotADatabase = 26;
    public const int NotUnique = 2067;

    /// <summary>A write that the system refused.</summary>
    public const int IoWrite = 778;

    /// <summary>No room for the shared memory beside the write-ahead log.</summary>
    public const int IoNoRoomForSharedMemory = 4874;
}
