namespace Alliage.Interop.StudyFolders;

/// <summary>Kinds of problems of a study folder's files, with the arguments that their wording expects.</summary>
public static class FolderProblems
{
    /// <summary>No folder there: path.</summary>
    public const string FolderMissing = "folder-missing";

    /// <summary>No right to look into the folder: path.</summary>
    public const string FolderNoRight = "folder-no-right";

    /// <summary>A file that every study has is not there: name.</summary>
    public const string FileMissing = "file-missing";

    /// <summary>No right to read the file: name.</summary>
    public const string FileNoRight = "file-no-right";

    /// <summary>The file cannot be read: name, what the system says.</summary>
    public const string FileUnreadable = "file-unreadable";

    /// <summary>A folder where a file is expected: name.</summary>
    public const string FileExpected = "file-expected";

    /// <summary>A file where a folder is expected: name.</summary>
    public const string FolderExpected = "folder-expected";

    /// <summary>A symbolic link, which could lead out of the folder: name.</summary>
    public const string SymbolicLink = "symbolic-link";

    /// <summary>A file that no study has: name, nearest.</summary>
    public const string UnknownFile = "unknown-file";

    /// <summary>Larger than any sensible file: name, limit in MiB.</summary>
    public const string FileTooLarge = "file-too-large";

    /// <summary>UTF-16 or UTF-32 in place of UTF-8.</summary>
    public const string EncodingUtf16 = "encoding-utf16";

    /// <summary>Bytes that are not UTF-8.</summary>
    public const string EncodingInvalid = "encoding-invalid";

    /// <summary>A NUL character.</summary>
    public const string NulCharacter = "nul-character";

    /// <summary>A line over the limit: limit in KiB.</summary>
    public const string LineTooLong = "line-too-long";

    /// <summary>A table without its first line.</summary>
    public const string HeaderMissing = "header-missing";

    /// <summary>Cells parted by something else than commas: by what.</summary>
    public const string SeparatorNotComma = "separator-not-comma";

    /// <summary>A column that the table does not have: name, nearest.</summary>
    public const string ColumnUnknown = "column-unknown";

    /// <summary>A column that must be there: name.</summary>
    public const string ColumnMissing = "column-missing";

    /// <summary>A column that stands twice: name.</summary>
    public const string ColumnTwice = "column-twice";

    /// <summary>More or fewer cells than columns: found, expected.</summary>
    public const string RaggedRow = "ragged-row";

    /// <summary>A quoted cell that nothing closes.</summary>
    public const string QuoteUnclosed = "quote-unclosed";

    /// <summary>A quote in the middle of a cell.</summary>
    public const string QuoteStray = "quote-stray";

    /// <summary>A cell that must hold something: column.</summary>
    public const string CellEmpty = "cell-empty";

    /// <summary>A word that is not allowed there: column, word, allowed, nearest.</summary>
    public const string WordInvalid = "word-invalid";

    /// <summary>Not a whole number: column, value.</summary>
    public const string NumberInvalid = "number-invalid";

    /// <summary>Not a day: column, value.</summary>
    public const string DayInvalid = "day-invalid";

    /// <summary>Not a time: column, value.</summary>
    public const string TimeInvalid = "time-invalid";

    /// <summary>A memo without its front matter between two lines of three hyphens.</summary>
    public const string MemoFrontMatter = "memo-front-matter";

    /// <summary>A line of a memo's front matter that names nothing: line.</summary>
    public const string MemoLineInvalid = "memo-line-invalid";

    /// <summary>A name in a memo's front matter that is not expected: name, nearest.</summary>
    public const string MemoKeyUnknown = "memo-key-unknown";

    /// <summary>A name that a memo's front matter must have: name.</summary>
    public const string MemoKeyMissing = "memo-key-missing";

    /// <summary>A name that stands twice in a memo's front matter: name.</summary>
    public const string MemoKeyTwice = "memo-key-twice";

    /// <summary>Something stands already where a folder should be written: path.</summary>
    public const string FolderNotEmpty = "folder-not-empty";

    /// <summary>No right to write there: path.</summary>
    public const string WriteNoRight = "write-no-right";

    /// <summary>Writing failed: path, what the system says.</summary>
    public const string WriteFailed = "write-failed";

    /// <summary>A text that UTF-8 cannot hold: half of a character.</summary>
    public const string TextNotWritable = "text-not-writable";
}
