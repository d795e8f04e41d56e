using Alliage.Cli.Terminals;
using Alliage.Core.Evidence;
using Alliage.Core.Flows;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Views.Placement;

/// <summary><c>place</c> with a flow of resources, for people: what flows and who tells it, what holds each firm back.</summary>
internal static class FlowView
{
    public static void Write(Session session, StudyUnderFramework.Flowing read)
    {
        var terms = new Terms(session, read.Opened);
        if (FrameworkHeader.Begin(session, read, terms))
        {
            Flows(session, read, terms);
            Bottlenecks(session, read, terms);
            VariablesView.Write(session, read.Framework, [.. read.Cases.Select(c => (c.Case.Alliance.Id, c.Variables))], terms);
            Table(session, read, terms);
        }

        FrameworkHeader.End(session, terms);
    }

    private static void Flows(Session session, StudyUnderFramework.Flowing read, Terms terms)
    {
        var (words, page) = (session.Words, session.Results);
        var flowing = read.Cases.Where(c => c.Flows.Any()).Select(c => c.Case.Alliance.Id).ToList();
        var flows = read.Cases.SelectMany(c => c.Flows.Select(f => (Alliance: c.Case.Alliance.Id, Flow: f))).ToList();
        page.Line(words.Of(flowing.Count == 0 ? "flow.told-none" : "flow.told", flowing.Count, read.Cases.Count, string.Join(", ", flowing)));
        if (flows.Count == 0)
        {
            return;
        }

        int With(params PointOutcome[] outcomes) => flows.Count(f => outcomes.Contains(f.Flow.Outcome));
        page.Line(words.Of("flow.count", flows.Count));
        page.Item("·", words.Of(
            "flow.outcomes",
            flows.Count,
            With(PointOutcome.BothSay),
            With(PointOutcome.OneSays),
            With(PointOutcome.Contradicted),
            With(PointOutcome.RecordSays),
            With(PointOutcome.Denied)));
        foreach (var kind in flows.GroupBy(f => f.Flow.Resource).OrderByDescending(g => g.Count()))
        {
            page.Item("·", words.Of(
                "flow.of-resource",
                terms.Resource(kind.Key),
                kind.Count(),
                flows.Count,
                string.Join(", ", kind.Select(f => $"{f.Alliance} {From(f.Flow)}"))));
        }
    }

    private static void Bottlenecks(Session session, StudyUnderFramework.Flowing read, Terms terms)
    {
        var (words, page) = (session.Words, session.Results);
        var firms = read.Cases.SelectMany(c => c.Firms.Select(f => (Name: $"{c.Case.Alliance.Id} {Keyword.Of(f.Voice)}", Firm: f))).ToList();
        page.Line(words.Of("flow.bottlenecks", firms.Count(f => f.Firm.Bottlenecks.Count > 0), firms.Count));
        foreach (var (name, firm) in firms)
        {
            foreach (var bottleneck in firm.Bottlenecks)
            {
                page.Item("·", words.Of("flow.bottleneck", name, HeldBack(bottleneck, words, terms)));
            }
        }
    }

    private static void Table(Session session, StudyUnderFramework.Flowing read, Terms terms)
    {
        var words = session.Words;
        session.Results.Heading(words.Of("flow.table", read.Cases.Count));
        var table = new PageTable(words["table.alliance"], words["filters.firm"], words["flow.brings"], words["flow.has"]) { Named = true };
        foreach (var @case in read.Cases)
        {
            foreach (var firm in @case.Firms)
            {
                table.Row(
                    @case.Case.Alliance.Id,
                    Keyword.Of(firm.Voice),
                    firm.Brings.Count == 0 ? words["flow.not-told"] : PageTable.Lines(firm.Brings.Select(f => Item(terms.Resource(f.Resource), f))),
                    Has([.. firm.Held, .. firm.Lacking, .. firm.Saturated]));
            }

            if (@case.Pooled.Count > 0)
            {
                table.Row(@case.Case.Alliance.Id, "A, B", "", PageTable.Lines(
                    @case.Pooled.Select(p => Item(terms.Named(words["flow.pooled"], terms.Resource(p.Resource)), p))));
            }
        }

        session.Results.Write(table.Drawn);

        string Has(List<ToldResource> told) => told.Count == 0 ? words["flow.not-told"]
            : PageTable.Lines(told.Select(t => words.Of(
                "flow.item", terms.Named(terms.State(t.State), terms.Resource(t.Resource)), AccountLines.Of(Speaking(t), words))));

        string Item(string what, ToldResource told) => words.Of("flow.item", what, AccountLines.Of(told.Accounts, words));

        // Of a firm's own state the other voice and the record need say nothing.
        IReadOnlyList<PointReading?> Speaking(ToldResource told) =>
            [.. told.Accounts.Select(a => a?.Saying is Saying.Met or Saying.Denied ? a : null)];
    }

    private static string HeldBack(Bottleneck bottleneck, InterfaceWords words, Terms terms) => words.Of(
        "flow.item",
        terms.Named(terms.List(bottleneck.Told.Select(t => terms.State(t.State))), terms.Resource(bottleneck.Resource)),
        terms.Word("loosening", bottleneck.Loosening.Verdict));

    private static string From(ToldResource flow) => flow.Firm == Account.A ? "A→B" : "B→A";
}
