namespace Alliage.Core.Studies;

/// <summary>A text of the study's own description, in French and in English; either may be missing.</summary>
/// <param name="Fr">In French, or null.</param>
/// <param name="En">In English, or null.</param>
public sealed record LocalText(string? Fr, string? En)
{
    /// <summary>No text in either language.</summary>
    public static LocalText None { get; } = new(null, null);

    /// <summary>The text in a language (<c>fr</c> or <c>en</c>); where it is missing, the other one; else empty.</summary>
    public string In(string language) => (language == "fr" ? Fr ?? En : En ?? Fr) ?? "";

    /// <summary>Whether there is nothing in either language.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Fr) && string.IsNullOrEmpty(En);
}
