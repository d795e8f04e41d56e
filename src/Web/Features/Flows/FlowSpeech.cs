using Alliage.Core.Evidence;
using Alliage.Core.Flows;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Web.Features.Map.Facts;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.Flows;

/// <summary>What flows, as words.</summary>
public sealed class FlowSpeech(FlowView view)
{
    private Words Words => view.Words;

    /// <summary>What is found of the case: the title.</summary>
    public string Finding()
    {
        var told = view.Flow.Flows.Where(f => f.Outcome.Holds() == true).ToList();
        if (told.Count == 0)
        {
            return Words[view.Flow.Flows.Any() ? "flows.finding.unsettled" : view.Flow.Pooled.Count > 0 ? "flows.finding.pooled" : "flows.finding.none"];
        }

        var both = told.Count(f => f.Outcome == PointOutcome.BothSay);
        var rest = told.TrueForAll(f => f.Outcome == PointOutcome.RecordSays) ? "record"
            : both == told.Count ? "all"
            : both == 0 ? "nobody" : "some";
        return NumberWords.Capital(Count("flows.finding", told.Count) + Count("flows.finding.both." + rest, both));
    }

    /// <summary>The name of a resource; that none is named where null.</summary>
    public string Resource(string? resource) => resource is null ? Words["flows.unnamed"] : view.Names[$"resource.{resource}.name"];

    public string State(FlowState state) => view.Names[$"state.{Keyword.Of(state)}.name"];

    /// <summary>From whom to whom: "A to B"; for what is pooled, the two.</summary>
    public string Way(ToldResource told) => told.Firm is { } from
        ? Words.Of("flows.way", view.Who(from), view.Who(from.Other()))
        : Words.Of("alliance.pair", view.Who(Account.A), view.Who(Account.B));

    public string Outcome(ToldResource told) => Words["flows.outcome." + Keyword.Of(told.Outcome)];

    /// <summary>What one account says; where nothing, why. An account that brings nothing at all has not spoken.</summary>
    public string Said(PointReading? said) => said switch
    {
        null => Words["flows.not-heard"],
        { Saying: Saying.NotSaid, Reading: null } => Words["flows.names-others"],
        { Saying: Saying.NotSaid, Reading: { } why } => Words["alliance.reading." + Keyword.Of(why)],
        _ => Words["flows.saying." + Keyword.Of(said.Saying)],
    };

    /// <summary>Who says what, in a sentence: "A says so; B is silent".</summary>
    public string Tellers(ToldResource told) => Joined(Accounts.All
        .Where(a => told.Accounts[(int)a] is not null && (a.IsVoice() || told.Accounts[2]!.Saying is Saying.Met or Saying.Denied))
        .Select(a => Words.Of("flows.teller", view.Who(a), Said(told.Accounts[(int)a]))));

    /// <summary>A flow, told to whoever does not see it.</summary>
    public string Lane(ToldResource told) => Words.Of("flows.lane", Resource(told.Resource), Way(told), Tellers(told));

    /// <summary>In which states a resource holds its firm back: "saturated, lacking".</summary>
    public string States(Bottleneck bottleneck) =>
        string.Join(Words["alliance.and-comma"], bottleneck.Told.Select(t => Inside(State(t.State))).Distinct());

    /// <summary>Whether the alliance loosens it.</summary>
    public string Loosening(Bottleneck bottleneck) => Words["flows.loosening." + Keyword.Of(bottleneck.Loosening.Verdict)];

    public string Bottleneck(Bottleneck bottleneck, Account firm) => Words.Of(
        "flows.bottleneck",
        view.Who(firm),
        Resource(bottleneck.Resource),
        States(bottleneck),
        Joined(bottleneck.Told.SelectMany(t => t.ToldBy).Distinct().Select(view.Who)),
        Loosening(bottleneck));

    /// <summary>What an owner says besides: "Hire avoided".</summary>
    public string Remark(FirmRemark remark)
    {
        var name = remark.Indicator is { } indicator
            ? view.Names[$"indicator.{indicator}.name"]
            : Words.Of("flows.named", State(remark.State), Inside(Resource(remark.Resource)));
        return remark.Told.Saying == Saying.Denied ? Words.Of("flows.named", name, Words["flows.saying.denied"]) : name;
    }

    public string Scale(VariableReading variable) => view.Names[$"scale.{variable.Scale}.name"];

    /// <summary>A variable with each value that is named and by whom: "Contribution: same (A) and different (B)".</summary>
    public string Joining(VariableReading variable) => Words.Of(
        "flows.named",
        Scale(variable),
        variable.Values.Count == 0 ? Words["flows.untold"] : string.Join(Words["flows.or"], variable.Values.Select(v => Words.Of(
            "flows.value",
            Value(variable, v),
            string.Join(Words["alliance.and-comma"], Accounts.All.Where(a => variable.Accounts[(int)a]?.Values.Contains(v) == true)
                .Select(a => a.IsVoice() ? Keyword.Of(a) : Inside(Words["flows.record"])))))));

    public string Value(VariableReading variable, string value) => view.Names[$"scale.{variable.Scale}.{value}"];

    public string Inside(string name) => name.Length == 0 ? name : char.ToLower(name[0], Words.Culture) + name[1..];

    private string Joined(IEnumerable<string> parts) => string.Join(Words["alliance.semicolon"], parts);

    private string Count(string key, int number) =>
        Words.Count(key, number, Masculine(NumberWords.In(Words.Language, number)));

    // Numbers in words agree with "alliance"; a means is masculine.
    private static string Masculine(string number) => number switch { "une" => "un", "aucune" => "aucun", _ => number };
}
