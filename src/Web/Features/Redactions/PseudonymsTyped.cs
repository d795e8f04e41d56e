using Alliage.Core.Redactions;

namespace Alliage.Web.Features.Redactions;

/// <summary>Names with what takes their place, as a form sends them: side by side, those left blank are not replaced.</summary>
internal static class PseudonymsTyped
{
    public const string Name = "name";

    public const string Instead = "instead";

    /// <summary>Those of which at least the pseudonym was typed; a name alone counts where nothing else was typed, so that it is told what is missing.</summary>
    public static IReadOnlyList<Pseudonym> Of(IFormCollection posted)
    {
        var typed = posted[Name].Zip(posted[Instead], (name, instead) => new Pseudonym(name?.Trim() ?? "", instead?.Trim() ?? "")).ToList();
        var full = typed.Where(p => p.Instead.Length > 0).DistinctBy(p => p.Name).ToList();
        return full.Count > 0 ? full : [.. typed.Where(p => p.Name.Length > 0).Take(1)];
    }
}
