namespace Alliage.Web.Features.SecondReadings;

/// <summary>Addresses of a study's second readings.</summary>
public static class ReadingLinks
{
    /// <summary>Where the blind desk's addresses hang, with the study and the reading as route values.</summary>
    public const string DeskRoot = "/studies/{study}/second-readings/{reading}/desk";

    public static string All(string study) => $"/studies/{Uri.EscapeDataString(study)}/second-readings";

    public static string Of(string study, string reading) => $"{All(study)}/{Uri.EscapeDataString(reading)}";

    public static string Desk(string study, string reading) => Of(study, reading) + "/desk";

    /// <summary>The form for one difference, in its place.</summary>
    public static string Settle(string study, string reading, string difference) =>
        $"{Of(study, reading)}?settle={Uri.EscapeDataString(difference)}{Fragment(difference)}";

    /// <summary>Where a difference stands on its page.</summary>
    public static string Fragment(string difference) => "#d-" + difference;
}
