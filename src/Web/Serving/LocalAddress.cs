namespace Alliage.Web.Serving;

/// <summary>An address to return to that came with a request: ours, or the home page.</summary>
internal static class LocalAddress
{
    /// <summary>The address where it is a path of this site; else <c>/</c>. <c>//host</c> and <c>/\host</c> lead elsewhere.</summary>
    public static string Or(string? address) =>
        address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
