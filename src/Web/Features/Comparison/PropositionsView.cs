using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Web.Features.Frameworks;
using Alliage.Web.Wording;
using Alliage.Workbench.Comparison;

namespace Alliage.Web.Features.Comparison;

/// <summary>All that the page of propositions shows, made once for a request.</summary>
public sealed class PropositionsView
{
    private readonly Dictionary<string, CaseTestimony> byCase = new(StringComparer.Ordinal);

    public PropositionsView(TestedPropositions tested, Words words)
    {
        Study = tested.Opened.Study;
        Words = words;
        var framework = tested.Opened.Framework.Framework;
        Names = tested.Opened.Framework.In(words.Language);
        Speech = new(words, framework, Names);
        var results = tested.Results.ToLookup(r => r.Proposition);
        Tested = [.. framework.Propositions
            .Select(p => new TestedProposition(p, [.. results[p.Id]]))
            .OrderByDescending(p => p.Count(PropositionVerdict.Breaks) > 0)];
    }

    public Study Study { get; }

    public Words Words { get; }

    public FrameworkWording Names { get; }

    public GridSpeech Speech { get; }

    /// <summary>Those that some case breaks first; else in the framework's order.</summary>
    public IReadOnlyList<TestedProposition> Tested { get; }

    /// <summary>The words behind a result; of the cases that have none, nothing is looked up.</summary>
    public IReadOnlyList<Testimony> Testimony(PropositionResult result)
    {
        if (result.Evidence.Count == 0)
        {
            return [];
        }

        if (!byCase.TryGetValue(result.Alliance, out var found))
        {
            found = byCase[result.Alliance] = CaseTestimony.Of(Study.Case(result.Alliance)!);
        }

        return found.Of(result.Evidence);
    }

    public int Broken => Tested.Count(p => p.Count(PropositionVerdict.Breaks) > 0);

    /// <summary>Propositions that hold in some case and break in none.</summary>
    public int Unbroken => Tested.Count(p => p.Count(PropositionVerdict.Breaks) == 0 && p.Count(PropositionVerdict.Holds) > 0);

    /// <summary>Propositions that concern no case here.</summary>
    public int Idle => Tested.Count(p => p.Count(PropositionVerdict.NotConcerned) == p.Results.Count);

    public int Untold => Tested.Count - Broken - Unbroken - Idle;

    /// <summary>What all of them come to, in a sentence; parts that are nought are left out, but for what breaks.</summary>
    public string Finding => Tested.Count == 0 ? Words["propositions.none"] : Words.Of(
        "propositions.title",
        Tested.Count,
        string.Join(
            ", ",
            new[]
            {
                Broken == 0 ? Words["propositions.title.breaks.none"] : Words.Count("propositions.title.breaks", Broken),
                Unbroken == 0 ? "" : Words.Count("propositions.title.holds", Unbroken),
                Untold == 0 ? "" : Words.Count("propositions.title.untold", Untold),
                Idle == 0 ? "" : Words.Count("propositions.title.idle", Idle),
            }.Where(part => part.Length > 0)));

    /// <summary>The stances that decide, where the claim is about them: they stand beside the evidence of readings.</summary>
    public IEnumerable<Stance> Stances(Proposition proposition, PropositionResult result) =>
        result.Verdict is PropositionVerdict.Breaks or PropositionVerdict.Holds && proposition.Expects.Concat(proposition.Contrary).Any(c => c.Stance)
            ? Study.Case(result.Alliance)!.Stances.Where(s => result.Account is null || s.Account == result.Account)
            : [];

    /// <summary>The firm that speaks; both firms where the unit is the alliance.</summary>
    public string Who(PropositionResult result) => string.Join(
        " · ",
        Study.Case(result.Alliance)!.Firms.Where(f => result.Account is null || f.Voice == result.Account).Select(f => f.Pseudonym));
}

/// <summary>A proposition with what every case makes of it.</summary>
public sealed record TestedProposition(Proposition Proposition, IReadOnlyList<PropositionResult> Results)
{
    public int Count(PropositionVerdict verdict) => Results.Count(r => r.Verdict == verdict);

    public IEnumerable<PropositionResult> Of(PropositionVerdict verdict) => Results.Where(r => r.Verdict == verdict);
}
