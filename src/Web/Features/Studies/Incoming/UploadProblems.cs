namespace Alliage.Web.Features.Studies.Incoming;

/// <summary>Problems with files that a browser sends, before anything in them is read.</summary>
public static class UploadProblems
{
    /// <summary>No file came.</summary>
    public const string Nothing = "upload-nothing";

    /// <summary>More than a study may have, in MiB.</summary>
    public const string TooLarge = "upload-too-large";

    /// <summary>More files than a study may have: how many at most.</summary>
    public const string TooMany = "upload-too-many";

    /// <summary>A name that leads out of the folder, or that no system keeps: name.</summary>
    public const string PathRefused = "upload-path-refused";

    /// <summary>Two files of one name: name.</summary>
    public const string PathTwice = "upload-path-twice";

    /// <summary>Not a .zip that can be read: name.</summary>
    public const string ZipUnreadable = "upload-zip-unreadable";

    /// <summary>No backup came with the form.</summary>
    public const string NoBackup = "restore-nothing";

    /// <summary>The warning was not ticked.</summary>
    public const string NotSure = "restore-not-sure";

    /// <summary>The name is another study's: name.</summary>
    public const string NameTaken = "name-taken";

    /// <summary>Not a name for a study: name.</summary>
    public const string NameRefused = "name-refused";

    /// <summary>What was typed is not the name of the study that is to go: name.</summary>
    public const string OtherName = "name-not-the-same";
}
