namespace Alliage.Interop.Texts;

/// <summary>Line ends of all systems as one.</summary>
internal static class Lines
{
    public static string Normalised(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
}
