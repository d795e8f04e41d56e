using Alliage.Core.Studies;

namespace Alliage.Web.Features.Alliances.Entry;

/// <summary>Texts typed in one or both languages.</summary>
internal static class LocalTexts
{
    /// <summary>From the fields <c>name.fr</c> and <c>name.en</c>; one left empty is no text.</summary>
    public static LocalText Of(FieldValues values, string name) => new(Text(values[name + ".fr"]), Text(values[name + ".en"]));

    private static string? Text(string typed) => typed.Length == 0 ? null : typed;
}
