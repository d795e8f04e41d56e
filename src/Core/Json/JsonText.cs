namespace Alliage.Core.Json;

/// <summary>A JSON text, as it stands in a file.</summary>
/// <param name="File">Name of the file, for the problems.</param>
/// <param name="Json">The text, without byte order mark.</param>
public sealed record JsonText(string File, string Json);
