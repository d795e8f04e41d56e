using Alliage.Cli.Terminals;
using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using Alliage.Workbench.SecondReadings;

namespace Alliage.Cli.Views.SecondReadings;

/// <summary>The second readings of a study, for people: whose, of what, and how far.</summary>
internal static class SecondReadingsView
{
    public static void Write(Session session, ListedReadings listed)
    {
        var (page, words, readings) = (session.Results, session.Words, listed.Readings);
        page.Line(words.Count("second.list", readings.Count(r => r.Reading.Reading.State == ReadingState.Settled), readings.Count));
        if (readings.Count == 0)
        {
            return;
        }

        var table = new PageTable(
            [words["second.id"], words["second.source"], words["second.reader"], words["second.state"], words["second.agreed"], words["second.settled"]]);
        foreach (var reading in readings)
        {
            var (row, counts) = (reading.Reading.Reading, reading.Counts);
            var open = row.State == ReadingState.Open;
            table.Row(
                row.Id,
                row.Source,
                row.Reader,
                words["second.state." + Keyword.Of(row.State)],
                open ? "–" : words.Of("second.n-of", counts[DifferenceKind.Agreed], counts.Differences),
                open ? "–" : words.Of("second.n-of", counts.ToSettle - counts.Open, counts.ToSettle));
        }

        page.Write(table.Drawn);
    }
}
