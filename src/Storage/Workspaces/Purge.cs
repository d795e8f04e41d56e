using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Workspaces;

/// <summary>
/// Makes deleted words leave the file. Deleting overwrites them where they stood (<c>secure_delete</c>), yet the
/// write-ahead log still has them; so the file is packed and the log emptied. A mark in the file, set in the
/// transaction that deletes, remembers that this is due: a kill in between only delays it to the next writing.
/// </summary>
internal static class Purge
{
    /// <summary>Part of the transaction that deletes.</summary>
    public static void SetDue(Statements statements) => statements.Run("PRAGMA user_version = 1");

    /// <summary>Whether the words are gone; they are not while another program is reading what stood before.</summary>
    public static bool Now(Statements statements)
    {
        try
        {
            statements.Run("VACUUM");
            if (statements.One("PRAGMA wal_checkpoint(TRUNCATE)") is not 0L)
            {
                return false;
            }

            statements.Run("PRAGMA user_version = 0");
            return true;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SqliteCodes.Busy or SqliteCodes.Locked or SqliteCodes.Full)
        {
            return false;
        }
    }

    /// <summary>Does what an interrupted deletion left to do; where others are at work, a later opening will.</summary>
    public static void WhatIsLeft(Statements statements)
    {
        if (statements.One("PRAGMA user_version") is 1L)
        {
            Now(statements);
        }
    }
}
