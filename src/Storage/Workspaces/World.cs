using System.Text.Json;
using Alliage.Core.Problems;
using Alliage.Storage.Rows;
using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Workspaces;

/// <summary>What the world refuses, as problems. What is left over is a fault of ours and stays an exception.</summary>
internal static class World
{
    private const int UnixNoSpace = 28;
    private const int UnixQuota = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);

    /// <summary>The problem that an exception stands for, or null where it is none of the world's.</summary>
    public static Problem? Refusal(Exception exception, string workspace) => exception switch
    {
        RowTwiceException { Row: var row } => Problem.Of("row-twice", row.Key, RowKinds.Of(row).Name),
        SqliteException sqlite => Refusal(sqlite, workspace),
        UnauthorizedAccessException => Problem.Of("workspace-no-rights", workspace),
        InvalidDataException or JsonException or FormatException => Problem.Of("workspace-damaged", workspace),
        IOException { HResult: UnixNoSpace or UnixQuota or WindowsDiskFull or WindowsHandleDiskFull } => Problem.Of("disk-full", workspace),
        IOException => Problem.Of("workspace-no-rights", workspace),
        _ => null,
    };

    private static Problem? Refusal(SqliteException exception, string workspace) => exception.SqliteErrorCode switch
    {
        SqliteCodes.Busy or SqliteCodes.Locked => Problem.Of("workspace-busy", workspace),
        SqliteCodes.Full => Problem.Of("disk-full", workspace),
        SqliteCodes.Io when IsNoRoom(exception.SqliteExtendedErrorCode) => Problem.Of("disk-full", workspace),
        SqliteCodes.NotADatabase => Problem.Of("workspace-unreadable", workspace),
        SqliteCodes.Corrupt or SqliteCodes.Io => Problem.Of("workspace-damaged", workspace),
        SqliteCodes.NoPermission or SqliteCodes.ReadOnly or SqliteCodes.CannotOpen or SqliteCodes.NoAuthority =>
            Problem.Of("workspace-no-rights", workspace),
        _ => null,
    };

    // SQLite calls only one of the ways in which there is no room "full": a person's share of a disk is another.
    private static bool IsNoRoom(int code) => code is SqliteCodes.IoNoRoomForSharedMemory or SqliteCodes.IoWrite;
}
