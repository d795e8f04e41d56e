using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Files;
using Alliage.Interop.StudyFolders.Tables;
using Alliage.Workbench.Ports;

namespace Alliage.Interop.StudyFolders;

/// <summary>
/// A study as a folder that a person can read, diff and keep under version control. Writing what was read gives the
/// same bytes where the folder was canonical, and a canonical folder from any other. An empty text and no text are the
/// same empty cell; where the study can have no text, that is what is read.
/// </summary>
public sealed class StudyFolder : IExchangeFormat
{
    /// <summary>Every file of a folder with its columns or members.</summary>
    public static IReadOnlyList<FileSchema> Schema { get; } =
    [
        SettingsJson.Schema,
        .. AllTables.All.Select(t => t.Schema),
        new FileSchema(RowFile.OfText("<id>"), []),
        new FileSchema(RowFile.OfOriginal("<name>"), []),
        MemoFile.Schema,
    ];

    /// <inheritdoc cref="IExchangeFormat.Read"/>
    public static Result<StudyContents> Read(
        string path, Func<string, Framework?> frameworks, IReadOnlyList<Framework>? others = null) =>
        FolderReader.Read(path, frameworks, others);

    /// <inheritdoc cref="IExchangeFormat.Write"/>
    public static Result<WrittenStudy> Write(string path, StudyContents contents) => FolderWriter.Write(path, contents);

    Result<StudyContents> IExchangeFormat.Read(
        string path, Func<string, Framework?> frameworks, IReadOnlyList<Framework>? others) => Read(path, frameworks, others);

    Result<WrittenStudy> IExchangeFormat.Write(string path, StudyContents contents) => Write(path, contents);
}
