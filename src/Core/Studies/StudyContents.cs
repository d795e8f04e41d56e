namespace Alliage.Core.Studies;

/// <summary>A study with everything that travels with it: its rows, the texts of its sources, the files they came from.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Texts">Text by source id. Every source has one.</param>
/// <param name="Originals">Original files, untouched, by file name.</param>
public sealed record StudyContents(
    StudyRows Rows,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Originals);
