using Alliage.Core.Studies;

namespace Alliage.Web.Features.Advising;

/// <summary>Addresses of an adviser's pages.</summary>
/// <param name="Study">The study.</param>
/// <param name="Alliance">The alliance.</param>
public sealed record AdvisingLinks(string Study, string Alliance)
{
    /// <summary>The calendar file of an alliance, as a route.</summary>
    public const string CalendarRoute = "/studies/{study}/alliances/{alliance}/again.ics";

    /// <summary>An owner's copy, as a route.</summary>
    public const string CopyRoute = "/studies/{study}/alliances/{alliance}/owners/{voice}/copy";

    /// <summary>The screen that both owners have before them.</summary>
    public const string Together = "/together";

    private string OfAlliance => $"/studies/{Uri.EscapeDataString(Study)}/alliances/{Uri.EscapeDataString(Alliance)}";

    public string Joint => OfAlliance + "/joint";

    public string HandOver => OfAlliance + "/hand-over";

    public string BothPresent => OfAlliance + "/both-present";

    public string Agenda => OfAlliance + "/agenda";

    public string Again => OfAlliance + "/again";

    public string Calendar => OfAlliance + "/again.ics";

    /// <summary>All alliances with the state of their owners.</summary>
    public static string Owners(string study) => $"/studies/{Uri.EscapeDataString(study)}/owners";

    /// <summary>What one owner allowed.</summary>
    public string Owner(Account account) => $"{OfAlliance}/owners/{Keyword.Of(account)}";

    /// <summary>A copy of what one owner gave, to hand over to that owner.</summary>
    public string Copy(Account account) => Owner(account) + "/copy";

    /// <summary>The codes of one owner.</summary>
    public string Code(Account account) => Owner(account) + "/code";
}
