namespace Alliage.Workbench.Workshop;

/// <summary>Problems of making and changing frameworks.</summary>
public static class WorkshopProblems
{
    /// <summary>A framework has that id: id.</summary>
    public const string IdTaken = "framework-id-taken";

    /// <summary>Not an id for a framework: what was given.</summary>
    public const string IdRefused = "framework-id-refused";

    /// <summary>No name in any language.</summary>
    public const string NameMissing = "framework-name-missing";

    /// <summary>An axis or a pole without a name: which one.</summary>
    public const string PoleMissing = "framework-pole-missing";

    /// <summary>Two poles of one name: name.</summary>
    public const string PoleTwice = "framework-pole-twice";

    /// <summary>The text of a draft gives another id than the draft has: its id, the draft's.</summary>
    public const string DraftId = "framework-draft-id";

    /// <summary>Not a version: what was given.</summary>
    public const string VersionRefused = "framework-version-refused";

    /// <summary>That version is there, with another content: id, version.</summary>
    public const string VersionTaken = "framework-version-taken";

    /// <summary>That very version is there already: id, version.</summary>
    public const string VersionSame = "framework-version-same";

    /// <summary>A framework that comes with the program is not changed: id.</summary>
    public const string BuiltIn = "framework-built-in";

    /// <summary>Studies use it: id, names of the studies.</summary>
    public const string InUse = "framework-in-use";

    /// <summary>No such version: id, version, the versions there are.</summary>
    public const string VersionUnknown = "framework-version-unknown";

    /// <summary>The text of a draft cannot be read, so forms cannot change it.</summary>
    public const string DraftUnreadable = "framework-draft-unreadable";

    /// <summary>No such section: name.</summary>
    public const string SectionUnknown = "framework-section-unknown";

    /// <summary>Something stands where a file is to be written: path.</summary>
    public const string PathTaken = "framework-path-taken";

    /// <summary>A file cannot be written: path, why.</summary>
    public const string NotWritten = "framework-not-written";
}
