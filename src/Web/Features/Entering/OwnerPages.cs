namespace Alliage.Web.Features.Entering;

/// <summary>An owner's pages, in the order in which they are of use; each with the end of its wording's key.</summary>
internal static class OwnerPages
{
    public static IReadOnlyList<(string Address, string Name)> All { get; } =
    [
        ("/my/answers", "answers"),
        ("/my/page", "page"),
        ("/my/share", "share"),
        ("/my/together", "together"),
        ("/my/all", "all"),
    ];
}
