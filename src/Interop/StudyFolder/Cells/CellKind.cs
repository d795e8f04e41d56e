using Alliage.Workbench.Ports;

namespace Alliage.Interop.StudyFolders.Cells;

/// <summary>How values of a kind stand in a cell: the one place that reads, writes and describes them.</summary>
internal sealed record CellKind<T>(ColumnKind Kind, Func<string, CellValue<T>> Read, Func<T, string> Write)
{
    /// <summary>Whether an empty cell is a problem.</summary>
    public bool Required { get; init; }

    /// <summary>What a reference refers to.</summary>
    public string? Of { get; init; }

    /// <summary>The allowed words.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];
}
