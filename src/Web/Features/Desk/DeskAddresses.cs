namespace Alliage.Web.Features.Desk;

/// <summary>Addresses of one source's desk.</summary>
public sealed record DeskAddresses(string Study, string Source)
{
    /// <summary>Where the desk's addresses hang, with the study and the source as route values.</summary>
    public const string Root = "/studies/{study}/sources/{source}/desk";

    public string Page => Reading + "/desk";

    public string Reading => $"/studies/{Uri.EscapeDataString(Study)}/sources/{Uri.EscapeDataString(Source)}";

    public string Codebook => CodebookOf(Study);

    public static string CodebookOf(string study) => $"/studies/{Uri.EscapeDataString(study)}/codebook";

    public static string Code(string study, string code) => $"{CodebookOf(study)}/{Uri.EscapeDataString(code)}";

    /// <summary>Memos about one thing (<c>source/pain-A</c>); all of them where null.</summary>
    public static string Memos(string study, string? about) =>
        $"/studies/{Uri.EscapeDataString(study)}/memos" + (about is null ? "" : "?about=" + Uri.EscapeDataString(about));

    public static string Colours(string study) => $"/studies/{Uri.EscapeDataString(study)}/codebook.css";
}
