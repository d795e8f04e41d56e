using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Views.Placement;

/// <summary>What an alliance is, before what its voices say.</summary>
internal static class CaseHeader
{
    public static void Write(Session session, OpenedCase opened)
    {
        var (words, page, @case) = (session.Words, session.Results, opened.Placement.Case);
        var alliance = @case.Alliance;
        page.Line(words.Of("case.title", alliance.Id, session.Of(opened.Opened.Study.Settings.Title)));
        Text(session, "case.object", session.Of(alliance.Object));
        Text(session, "case.functioning", session.Of(alliance.Functioning));
        foreach (var firm in @case.Firms)
        {
            Text(session, "account." + Keyword.Of(firm.Voice), string.Join(", ", Known(session, firm)));
        }

        Text(session, "case.since", alliance.Since ?? "");
        Text(session, "case.written", string.Join(", ", alliance.Written.Select(w => words["written." + Keyword.Of(w)])));
        var competitors = alliance.Competitors;
        Text(session, "case.competitors", competitors == Competitors.Unknown ? "" : words["competitors." + Keyword.Of(competitors)]);
        foreach (var source in @case.Sources)
        {
            Text(session, "case.source", words.Of(
                "case.source-of",
                source.Source.Id,
                words["account." + Keyword.Of(source.Source.Account)],
                words["state." + Keyword.Of(source.Source.State)],
                words.Count("count.codings", source.Codings.Count)));
        }
    }

    private static IEnumerable<string> Known(Session session, Firm firm)
    {
        var size = firm.Size is { } people ? session.Words.Count("count.people", people) : null;
        return new[] { firm.Pseudonym, session.Of(firm.Trade), firm.Sector, size, firm.Place }.OfType<string>().Where(k => k.Length > 0);
    }

    private static void Text(Session session, string label, string text)
    {
        if (text.Length > 0)
        {
            session.Results.Line(session.Words.Of("label", session.Words[label], text));
        }
    }
}
