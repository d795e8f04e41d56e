using Alliage.Core.Evidence;
using Alliage.Core.Filtering;
using Alliage.Core.Flows;
using Alliage.Core.Lights;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances;
using Alliage.Web.Wording;
using Alliage.Workbench.Lights;

namespace Alliage.Web.Features.Lights;

/// <summary>What one case is found to be under one framework, in a sentence. Who says it is always said; nothing is averaged.</summary>
/// <param name="names">The framework's names.</param>
/// <param name="light">The case under it.</param>
/// <param name="who">The name of a firm, or of the record.</param>
public sealed class CaseFinding(GridNames names, CaseLight light, Func<Account, string> who)
{
    private readonly Words words = names.Words;

    /// <summary>The finding.</summary>
    public string Sentence() => light.Case.Voices == VoicesUnderLight.Nobody
        ? words["lights.case.nothing"]
        : light.Case.Result switch
        {
            LightResult.Placed placed => new CaseSpeech(words, light.Grid.In(words.Language), placed.Case).Finding(),
            LightResult.Filtered filtered => OfFirms(filtered.Case),
            LightResult.Flowing flowing => OfFlows(flowing.Case),
            _ => OfPoints(),
        };

    private string OfPoints()
    {
        var says = new SortedDictionary<Says, List<string>>();
        foreach (var point in light.Case.Points.Where(p => p.Told))
        {
            foreach (var (by, what) in point.Point.Kind == PointKind.Scale ? OfScale(point) : [(WhoSays(point), names.In(point.Point))])
            {
                (says.TryGetValue(by, out var list) ? list : says[by] = []).Add(what);
            }
        }

        var parts = says.Select(s => words.Of("lights.case.says." + Keyword.Of(s.Key), names.Some(s.Value), who(Account.A), who(Account.B)));
        return names.Opening(string.Join(words["alliance.semicolon"], parts)) + words["alliance.stop"];
    }

    /// <summary>The values that are named on a scale, each with who names it.</summary>
    private IEnumerable<(Says By, string What)> OfScale(PointOfCase at)
    {
        string Values(Account account) => names.List(at.Accounts[(int)account]!.Values.Select(v => names.Valued(at.Point, v)));
        return at.Voices == VoicesOnPoint.Same ? [(Says.Both, Values(Account.A))]
            : at.Voices == VoicesOnPoint.Neither ? [(Says.Record, Values(Account.Record))]
            : Accounts.Voices.Where(at.ToldBy).Select(v => (v == Account.A ? Says.A : Says.B, Values(v)));
    }

    private string OfFlows(FlowCase read)
    {
        List<string> parts = [];
        foreach (var firm in read.Firms)
        {
            var brings = firm.Brings.Where(b => b.Outcome.Holds() == true).Select(b => names.Resource(b.Resource)).ToList();
            var heldBack = firm.Bottlenecks.Select(b => names.Resource(b.Resource)).ToList();
            if (brings.Count + heldBack.Count > 0)
            {
                var key = "lights.case." + (heldBack.Count == 0 ? "brings" : brings.Count == 0 ? "held-back" : "brings-held-back");
                parts.Add(words.Of(key, who(firm.Voice), names.Some(brings, 2), names.Some(heldBack, 2)));
            }
        }

        return parts.Count == 0 ? OfPoints() : string.Join(words["alliance.semicolon"], parts) + words["alliance.stop"];
    }

    private string OfFirms(FilteredCase read) => names.Opening(string.Join(
        words["alliance.semicolon"], Accounts.Voices.Select(v => words.Of("lights.case.firm", who(v), Firm(read.Firms[(int)v]))))) + words["alliance.stop"];

    private string Firm(FilteredFirm? firm)
    {
        if (firm is null)
        {
            return words["lights.case.firm.nobody"];
        }

        if (!light.Case.Points.Any(p => p.Point.Kind == PointKind.Filter && p.ToldBy(firm.Voice)))
        {
            return words["lights.case.firm.untold"];
        }

        if (firm.Position is { } position)
        {
            return words.Of(firm.Source == PositionSource.Ours ? "lights.case.firm.ours" : "lights.case.firm.at", names.Position(position));
        }

        var stops = firm.Dimensions.Select(d => d.StoppedBy).OfType<string>().ToList();
        var (passed, of) = (firm.Dimensions.Sum(d => d.Passed), firm.Dimensions.Sum(d => d.Filters.Count));
        return stops.Count > 0 ? words.Of("lights.case.firm.stopped", names.List(stops.Select(names.Filter)))
            : words.Of("lights.case.firm.open", passed, of);
    }

    /// <summary>Who says a criterion or a label, and who denies it.</summary>
    private static Says WhoSays(PointOfCase at) =>
        (at.Accounts[0]?.Saying, at.Accounts[1]?.Saying, at.Accounts[2]?.Saying) switch
        {
            (Saying.Met, Saying.Met, _) => Says.Both,
            (Saying.Met, Saying.Denied, _) => Says.AgainstB,
            (Saying.Denied, Saying.Met, _) => Says.AgainstA,
            (Saying.Met, _, _) => Says.A,
            (_, Saying.Met, _) => Says.B,
            (Saying.Denied, Saying.Denied, _) => Says.DeniedByBoth,
            (Saying.Denied, _, _) => Says.DeniedByA,
            (_, Saying.Denied, _) => Says.DeniedByB,
            (_, _, Saying.Met) => Says.Record,
            _ => Says.DeniedByRecord,
        };

    private enum Says
    {
        Both,
        AgainstB,
        AgainstA,
        A,
        B,
        DeniedByBoth,
        DeniedByA,
        DeniedByB,
        Record,
        DeniedByRecord,
    }
}
