using Alliage.Core.Comparison;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Workbench.Comparison;

namespace Alliage.Cli.Views.Comparison;

/// <summary>The framework's general claims for people: each with the cases that bear it out, break it, or cannot tell.</summary>
internal static class PropositionsView
{
    private static readonly PropositionVerdict[] Shown =
        [PropositionVerdict.Holds, PropositionVerdict.Breaks, PropositionVerdict.CannotBeTold, PropositionVerdict.NotConcerned];

    public static void Write(Session session, TestedPropositions tested)
    {
        var terms = new Terms(session, tested.Opened);
        var study = tested.Opened.Study;
        session.Results.Line(session.Words.Of("propositions.title", session.Of(study.Settings.Title), study.Cases.Count));
        foreach (var proposition in tested.Opened.Framework.Framework.Propositions)
        {
            One(session, terms, proposition, [.. tested.Results.Where(r => r.Proposition == proposition.Id)]);
        }
    }

    private static void One(Session session, Terms terms, Proposition proposition, IReadOnlyList<PropositionResult> results)
    {
        var (words, page) = (session.Words, session.Results);
        page.Heading(terms.Proposition(proposition.Id));
        page.Line(terms.PropositionDefinition(proposition.Id));
        page.Line(Origin(session, terms, proposition));
        var unit = words["unit." + Keyword.Of(proposition.Unit)];
        foreach (var verdict in Shown)
        {
            var here = results.Where(r => r.Verdict == verdict).ToList();
            var name = words["proposition." + Keyword.Of(verdict)];
            page.Item("·", here.Count == 0 ? words.Of("propositions.none", name, results.Count, unit)
                : verdict == PropositionVerdict.NotConcerned ? words.Of("propositions.count", name, here.Count, results.Count, unit)
                : words.Of("propositions.some", name, here.Count, results.Count, unit, string.Join(", ", here.Select(Case))));
        }
    }

    /// <summary>The case, and the rows behind it where some decide.</summary>
    private static string Case(PropositionResult result)
    {
        var name = result.Account is { } account ? $"{result.Alliance} {Keyword.Of(account)}" : result.Alliance;
        return result.Evidence.Count > 0 ? $"{name} [{string.Join(", ", result.Evidence.Select(e => e.Id))}]" : name;
    }

    private static string Origin(Session session, Terms terms, Proposition proposition)
    {
        var origin = proposition.Origin.From == OriginKind.OurInterpretation
            ? session.Words["origin.ours"]
            : session.Words.Of("origin.section", terms.Section(proposition.Origin.Section ?? ""));
        return proposition.Supposed ? session.Words.Of("propositions.supposed", origin) : origin;
    }
}
