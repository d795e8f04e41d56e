using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using Alliage.Workbench.SecondReadings;

namespace Alliage.Cli.Views.SecondReadings;

/// <summary>Two readers of one source, for people: counts with their whole, then each passage with what either coded.</summary>
internal static class DifferencesView
{
    public static void Write(Session session, ComparedReaders compared)
    {
        var (page, words, reading) = (session.Results, session.Words, compared.Reading.Reading);
        if (reading.State == ReadingState.Open)
        {
            page.Line(words.Of("second.open", reading.Reader, reading.Source));
            return;
        }

        var first = compared.FirstReaders.Count == 0 ? words["second.first"] : string.Join(", ", compared.FirstReaders);
        page.Line(words.Of("second.title", reading.Source, first, reading.Reader, words["second.state." + Keyword.Of(reading.State)]));
        foreach (var (kind, count) in compared.Counts.ByKind)
        {
            page.Item("·", words.Of("second.count", words["second.kind." + Keyword.Of(kind)], count, compared.Counts.Differences));
        }

        page.Item("·", words.Of("second.count.same-range", compared.Counts.SameRange, compared.Counts[DifferenceKind.Agreed]));
        page.Item("·", words.Of("second.count.settled", compared.Counts.ToSettle - compared.Counts.Open, compared.Counts.ToSettle));
        foreach (var settled in compared.Differences)
        {
            Write(session, compared, settled, first);
        }
    }

    private static void Write(Session session, ComparedReaders compared, SettledDifference settled, string first)
    {
        var (page, words, difference) = (session.Results, session.Words, settled.Difference);
        page.Heading(words.Of("second.difference", words["second.kind." + Keyword.Of(difference.Kind)], difference.Start, difference.End));
        Write(session, compared, first, difference.First);
        Write(session, compared, compared.Reading.Reading.Reader, difference.Second);
        if (settled.Settlement is { } settlement)
        {
            page.Item("=", words.Of("second.settlement", words["second.kept." + Keyword.Of(settlement.Keeps)], settlement.By, settlement.Note));
            if (settled.Instead is { } instead)
            {
                Write(session, compared, settlement.By, [instead]);
            }
        }
        else if (settled.IsOpen)
        {
            page.Item("=", words["second.unsettled"]);
        }
    }

    private static void Write(Session session, ComparedReaders compared, string reader, IReadOnlyList<ReaderCoding> codings)
    {
        foreach (var coding in codings)
        {
            var code = compared.Source.Opened.Study.Codes.FirstOrDefault(c => c.Id == coding.Code)?.Name ?? coding.Code;
            session.Results.Item("·", session.Words.Of(coding.Denies ? "second.coded.denies" : "second.coded", reader, code, coding.Quote));
        }
    }
}
