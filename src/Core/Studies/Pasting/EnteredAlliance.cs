namespace Alliage.Core.Studies.Pasting;

/// <summary>An alliance that a person enters, with its two firms.</summary>
/// <param name="Alliance">The alliance; its id is empty where one is to be given.</param>
/// <param name="Firms">A, then B; both with the alliance's id.</param>
/// <param name="Line">Line of the pasted text where it begins, from 1; null where it was typed in a form.</param>
public sealed record EnteredAlliance(Alliance Alliance, IReadOnlyList<Firm> Firms, int? Line = null)
{
    /// <summary>The same under an id.</summary>
    public EnteredAlliance Named(string id) =>
        this with { Alliance = Alliance with { Id = id }, Firms = [.. Firms.Select(f => f with { Alliance = id })] };
}
