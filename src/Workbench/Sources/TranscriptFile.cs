namespace Alliage.Workbench.Sources;

/// <summary>A file as it came.</summary>
/// <param name="Name">Its name, without folder.</param>
/// <param name="Bytes">All of it.</param>
public sealed record TranscriptFile(string Name, ReadOnlyMemory<byte> Bytes);
