namespace Alliage.Web.Features.PrivatePages;

/// <summary>Addresses of an owner's page. None carries a name or an id of an owner: everything follows from the seat.</summary>
public static class PrivateAddress
{
    public const string Page = "/my/page";

    /// <summary>What the owner lets the partner read.</summary>
    public const string Share = "/my/share";

    /// <summary>All answers, to change.</summary>
    public const string Answers = "/my/answers";

    /// <summary>Take all away, erase all.</summary>
    public const string All = "/my/all";

    /// <summary>An answer seen otherwise.</summary>
    public static string Otherwise(string item) => $"{Page}/otherwise/{item}";
}
