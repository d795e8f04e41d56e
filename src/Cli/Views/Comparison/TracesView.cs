using Alliage.Core.Redactions;
using Alliage.Core.Studies;

namespace Alliage.Cli.Views.Comparison;

/// <summary>Before a file leaves: what in the study may tell who its people are, kind by kind, with the most frequent.</summary>
internal static class TracesView
{
    private const int Most = 8;

    public static void Write(Session session, IdentifyingTraces traces)
    {
        var (words, page) = (session.Words, session.Notes);
        if (traces.InTexts.Count + traces.Firms.Count == 0)
        {
            return;
        }

        page.Line(words["traces.title"]);
        foreach (var kind in traces.InTexts.GroupBy(t => t.Kind))
        {
            var shown = kind.Take(Most).Select(t => t.Words).ToList();
            page.Line(words.Of("traces." + Keyword.Of(kind.Key), kind.Count(), string.Join(words["list.separator"], shown), kind.Count() > shown.Count ? "…" : ""), 2);
        }

        if (traces.Firms.Count > 0)
        {
            page.Line(words.Of("traces.firms", traces.Firms.Count), 2);
        }

        page.Line(words["traces.more"]);
    }
}
