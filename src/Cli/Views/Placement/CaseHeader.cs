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
            var known = new[] { session.Of(firm.Trade), firm.Sector, firm.Size is { } size ? words.Count("count.people", size) : null, firm.Place };
            Text(session, "account." + Keyword.Of(firm.Voice), string.Join(", ", known.Where(k => !string.IsNullOrEmpty(k)).Prepend(firm.Pseudonym)));
        }

        Text(session, "case.since", alliance.Since ?? "");
        Text(session, "case.written", string.Join(", ", alliance.Written.Select(w => words["written." + Keyword.Of(w)])));
        Text(session, "case.competitors", alliance.Competitors == Competitors.Unknown ? "" : words["competitors." + Keyword.Of(alliance.Competitors)]);
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

    private static void Text(Session session, string label, string text)
    {
        if (text.Length > 0)
        {
            session.Results.Line(session.Words.Of("label", session.Words[label], text));
        }
    }
}
