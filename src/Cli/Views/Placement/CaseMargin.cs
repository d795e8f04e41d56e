using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Views.Placement;

/// <summary>The rest of what is known of a case: what was not said and why, stances, events, decisions, what is published.</summary>
internal static class CaseMargin
{
    // More names than these tell nobody anything; --json has them all.
    private const int MostNamed = 12;

    public static void Write(Session session, OpenedCase opened, Terms terms)
    {
        NotSaid(session, opened, terms);
        Stances(session, opened.Placement.Case, terms);
        Events(session, opened.Placement.Case);
        Decisions(session, opened.Placement.Case, terms);
        Published(session, opened, terms);
    }

    private static void NotSaid(Session session, OpenedCase opened, Terms terms)
    {
        var (words, page) = (session.Words, session.Results);
        page.Heading(words["case.not-said"]);
        foreach (var account in Accounts.All)
        {
            var readings = opened.Placement.Readings.Of(account);
            if (!opened.Placement.Case.Has(account))
            {
                page.Line(words.Of("case.no-account", terms.Account(account)));
                continue;
            }

            page.Line(words.Of(
                "case.not-said-of", terms.Account(account), readings.Count(r => !CaseView.SaysSomething(r)), readings.Count));
            foreach (var kind in readings.Where(r => !CaseView.SaysSomething(r)).GroupBy(r => (r.Kind, r.Why)).OrderBy(g => g.Key.Kind))
            {
                var name = Name(kind.Key.Kind, kind.Key.Why, terms, words);
                page.Item("·", kind.Count() > MostNamed
                    ? words.Of("case.kind-count", name, kind.Count())
                    : words.Of("case.kind", name, kind.Count(), terms.List(kind.Select(r => terms.Indicator(r.Indicator.Id)))));
            }
        }
    }

    private static string Name(ReadingKind kind, SilenceObstacle? obstacle, Terms terms, InterfaceWords words)
    {
        var name = kind == ReadingKind.Silent ? words["case.silent-poleless"] : terms.Word("reading", kind);
        return obstacle is { } why ? name + words.Of("case.because", terms.Word("obstacle", why)) : name;
    }

    private static void Stances(Session session, CaseFile @case, Terms terms)
    {
        if (@case.Stances.Count == 0)
        {
            return;
        }

        session.Results.Heading(session.Words["case.stances"]);
        foreach (var stance in @case.Stances)
        {
            var arguments = string.Join(", ", stance.Arguments.Select(terms.Argument));
            session.Results.Item("·", session.Words.Of(
                "case.stance",
                terms.Account(stance.Account),
                terms.Stance(stance.Position),
                session.Words["said." + Keyword.Of(stance.Basis)],
                arguments.Length > 0 ? session.Words.Of("case.arguments", arguments) : "",
                session.Of(stance.Text),
                stance.Section.Length > 0 ? session.Words.Of("case.section", terms.Section(stance.Section)) : ""));
        }
    }

    private static void Events(Session session, CaseFile @case)
    {
        if (@case.Events.Count == 0)
        {
            return;
        }

        session.Results.Heading(session.Words["case.events"]);
        foreach (var told in @case.Events.GroupBy(e => e.Event))
        {
            session.Results.Item("·", told.Key);
            foreach (var one in told)
            {
                var account = session.Words["account." + Keyword.Of(one.Account)];
                session.Results.Item(" ", session.Words.Of("case.event", account, one.Date ?? session.Words["unknown"], one.Text));
            }
        }
    }

    private static void Decisions(Session session, CaseFile @case, Terms terms)
    {
        var others = @case.Decisions.Where(d => d.Subject != DecisionSubject.Axis).ToList();
        if (others.Count == 0)
        {
            return;
        }

        session.Results.Heading(session.Words["decisions.title"]);
        foreach (var decision in others)
        {
            var about = decision.Subject switch
            {
                DecisionSubject.Theme => terms.Theme(decision.About),
                DecisionSubject.Reading => terms.Indicator(decision.About),
                _ => session.Words["coordination.mode"],
            };
            session.Results.Item("·", session.Words.Of(
                "case.decision",
                decision.Account is { } account ? $"{about} ({terms.Account(account)})" : about,
                Value(session, terms, decision),
                decision.By,
                session.Words.Day(decision.At),
                decision.Reason));
        }
    }

    private static string Value(Session session, Terms terms, Decision decision) => decision.Value == DecidePlacement.Undetermined
        ? session.Words["status.undetermined"]
        : decision.Subject switch
        {
            DecisionSubject.Theme => session.Words["verdict." + decision.Value],
            DecisionSubject.Reading => session.Words["reading." + decision.Value],
            _ => terms.Mode(decision.Value),
        };

    private static void Published(Session session, OpenedCase opened, Terms terms)
    {
        var published = opened.Placement.Case.Published;
        if (published.Count == 0)
        {
            return;
        }

        var aspects = opened.Opened.Framework.Framework.Axes.Select(a => a.Id).Append(Core.Studies.Published.Mode);

        session.Results.Heading(session.Words["case.published"]);
        foreach (var said in aspects.SelectMany(a => published.Where(p => p.Aspect == a)))
        {
            var isMode = said.Aspect == Core.Studies.Published.Mode;
            var about = isMode ? session.Words["coordination.mode"] : terms.Axis(said.Aspect);
            session.Results.Item("·", said.Value is not { } value
                ? session.Words.Of("label", about, session.Words["status.undetermined"])
                : session.Words.Of(
                    "case.published-one",
                    about,
                    isMode ? terms.Mode(value) : terms.Pole(value),
                    terms.Word("grade", said.Grade),
                    said.Section.Length > 0 ? session.Words.Of("case.section", terms.Section(said.Section)) : ""));
        }
    }
}
