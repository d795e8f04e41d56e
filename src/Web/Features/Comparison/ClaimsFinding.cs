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
            view.Words.Count("claims.title.contradicted", view.Count(ClaimVerdict.Contradicted)),
            view.Words.Count("claims.title.confirmed", view.Count(ClaimVerdict.Confirmed)),
            view.Words.Count("claims.title.open", view.Count(ClaimVerdict.NotRecomputable)));
}
