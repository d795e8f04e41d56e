using Alliage.Core.Comparison.Claims;

namespace Alliage.Web.Features.Comparison;

/// <summary>What recomputing the claims comes to, in a sentence.</summary>
public static class ClaimsFinding
{
    public static string Of(ClaimsView view) => view.All.Count == 0
        ? view.Words["claims.none"]
        : view.Words.Of(
            "claims.title",
            view.All.Count,
            string.Join(", ", Said(view, ClaimVerdict.Contradicted, "contradicted"), Said(view, ClaimVerdict.Confirmed, "confirmed"), Said(view, ClaimVerdict.NotRecomputable, "open")));

    private static string Said(ClaimsView view, ClaimVerdict verdict, string key) => view.Count(verdict) is var n and > 0
        ? view.Words.Count("claims.title." + key, n)
        : view.Words[$"claims.title.{key}.none"];
}
