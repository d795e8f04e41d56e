using Alliage.Core.Problems;

namespace Alliage.Core.Studies.Checks;

/// <summary>Something wrong with the rows of a study, tied to the row where a person would correct it.</summary>
/// <param name="Id">Kind of problem, one of <see cref="StudyProblems"/>.</param>
/// <param name="Row">The row; null where there is none, as for a text without a source.</param>
/// <param name="Args">What the message quotes.</param>
public sealed record Finding(string Id, StudyRow? Row, params IReadOnlyList<string> Args)
{
    /// <summary>
    /// Other rows that it was drawn from. Where one of them could not be read properly, the finding may be an echo of
    /// that and is better not reported.
    /// </summary>
    public IReadOnlyList<StudyRow> DrawnFrom { get; init; } = [];

    /// <summary>The file, where there is no row.</summary>
    public string? File { get; init; }

    /// <summary>As a problem of the row's file.</summary>
    /// <param name="line">Line of the row in its file; null where the study comes from no folder.</param>
    public Problem At(int? line) => new(Id, File ?? (Row is null ? null : RowFile.Of(Row)), line, Args);
}
