using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using Alliage.Web.Features.Desk;
using Alliage.Workbench.SecondReadings;

namespace Alliage.Web.Features.SecondReadings;

/// <summary>How a difference is settled, as it stands in its form.</summary>
/// <param name="Keeps">The word of what is kept; empty where nothing is chosen yet.</param>
/// <param name="Note">Why.</param>
/// <param name="Words">Other words to code.</param>
/// <param name="Code">Another code.</param>
/// <param name="Denies">Whether those words say the contrary.</param>
public sealed record SettlingTyped(string Keeps, string Note, string Words, string Code, bool Denies)
{
    /// <summary>The form of a difference: as it was settled, else empty with its own words and code.</summary>
    public static SettlingTyped Of(SettledDifference settled, string text)
    {
        var difference = settled.Difference;
        return new(
            settled.Settlement is { } settlement ? Keyword.Of(settlement.Keeps) : "",
            settled.Settlement?.Note ?? "",
            settled.Instead?.Quote ?? text[Math.Clamp(difference.Start, 0, text.Length)..Math.Clamp(difference.End, 0, text.Length)],
            settled.Instead?.Code ?? difference.Codings.First().Code,
            settled.Instead?.Denies ?? false);
    }

    public static SettlingTyped Of(IFormCollection form) => new(
        form["keeps"].ToString(),
        form["note"].ToString(),
        form["words"].ToString(),
        CodeTyped.Text(form, "code") ?? "",
        form["denies"] == "yes");

    /// <summary>The same in the workbench's words; null where it is not said what is kept.</summary>
    public Settling? On(string difference) => Keyword.Read<KeptSide>(Keeps) is { } keeps
        ? new(difference, keeps, Note, keeps == KeptSide.Other ? new InsteadOf(Words, Code, Denies) : null)
        : null;
}
