using Alliage.Core.Comparison.Claims;
using Alliage.Core.Studies;
using Alliage.Workbench.Comparison;

namespace Alliage.Cli.Views.Comparison;

/// <summary>The published account's claims for people: what it says, what recomputing gives, and what stands in the way.</summary>
internal static class ClaimsView
{
    public static void Write(Session session, RecomputedClaims recomputed)
    {
        var (words, page, results) = (session.Words, session.Results, recomputed.Results);
        var terms = new Terms(session, recomputed.Opened);
        page.Line(words.Of("claims.title", session.Of(recomputed.Opened.Study.Settings.Title), results.Count));
        foreach (var verdict in Enum.GetValues<ClaimVerdict>())
        {
            var here = results.Count(r => r.Verdict == verdict);
            page.Item("·", words.Count("claims.count", here, words["claim." + Keyword.Of(verdict)], results.Count));
        }

        foreach (var result in results)
        {
            One(session, terms, result);
        }
    }

    private static void One(Session session, Terms terms, ClaimResult result)
    {
        var (words, page) = (session.Words, session.Results);
        page.Blank();
        var verdict = words["claim." + Keyword.Of(result.Verdict)];
        page.Line(words.Of("claims.head", result.Claim.Id, terms.Section(result.Claim.Section), verdict));
        page.Line(session.Of(result.Claim.Text), 2);
        if (result.Said is { } said)
        {
            page.Line(words.Of("claims.said", Count(session, said, result.Claim.Unit)), 2);
        }

        if (result.Found is { } found)
        {
            page.Line(words.Of("claims.found", Count(session, found, result.FoundUnit ?? result.Claim.Unit)), 2);
        }

        if (result.PerUnit is { } each)
        {
            page.Line(words.Of("claims.per-unit", each, Unit(session, result.Claim.Unit)), 2);
        }

        if (result.Cases.Count > 0)
        {
            page.Line(words.Of("claims.cases", string.Join(", ", result.Cases)), 2);
        }

        if (!result.Claim.Note.IsEmpty)
        {
            page.Line(session.Of(result.Claim.Note), 2);
        }
    }

    private static string Count(Session session, Tally tally, string unit)
    {
        var named = Unit(session, unit);
        return tally.Of is { } of ? session.Words.Of("claims.of", tally.N, of, named) : session.Words.Of("claims.plain", tally.N, named);
    }

    /// <summary>The unit's name; a unit of the study's own stays as it is.</summary>
    private static string Unit(Session session, string unit)
    {
        var key = "claim-unit." + unit;
        return session.Words[key] is var word && word != key ? word : unit;
    }
}
