using Alliage.Cli.Terminals;
using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Workbench.Comparison;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Views.Comparison;

/// <summary>Two voices, theme by theme, for people: how often they agree, then what each says.</summary>
internal static class VoicesView
{
    public static void Write(Session session, ComparedVoices compared)
    {
        var (words, page) = (session.Words, session.Results);
        var terms = new Terms(session, compared.Opened);
        var (study, all) = (compared.Opened.Study, compared.Verdicts);
        var themes = compared.Opened.Framework.Framework.Themes.Count;
        page.Line(words.Of("voices.title", session.Of(study.Settings.Title), study.Cases.Count, themes));
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            page.Item("·", words.Count("voices.count", all.Count(v => v.Verdict == verdict), terms.Word("verdict", verdict), all.Count));
        }

        foreach (var alliance in all.GroupBy(v => v.Alliance))
        {
            Alliance(session, terms, alliance.Key, [.. alliance]);
        }
    }

    private static void Alliance(Session session, Terms terms, string alliance, IReadOnlyList<ThemeVerdict> verdicts)
    {
        var (words, page) = (session.Words, session.Results);
        var comparable = verdicts.Where(v => v.Verdict != Verdict.NotComparable || v.Decision is not null).ToList();
        page.Heading(words.Of("voices.alliance", alliance));
        if (comparable.Count == 0)
        {
            page.Line(words.Of("voices.nothing", verdicts.Count));
            return;
        }

        var table = new PageTable([words["voices.theme"], words["voices.verdict"], .. Accounts.Voices.Select(terms.Account)]);
        foreach (var verdict in comparable)
        {
            table.Row(
                terms.Theme(verdict.Theme),
                PageTable.Lines(Lines(session, terms, verdict)),
                PageTable.Lines(Said(verdict.A, verdict.B, terms, words)),
                PageTable.Lines(Said(verdict.B, verdict.A, terms, words)));
        }

        page.Write(table.Drawn);
        var rest = verdicts.Except(comparable).Select(v => terms.Theme(v.Theme)).ToList();
        if (rest.Count > 0)
        {
            page.Line(words.Of("voices.rest", rest.Count, verdicts.Count, string.Join(", ", rest)));
        }
    }

    private static IEnumerable<string> Lines(Session session, Terms terms, ThemeVerdict verdict)
    {
        yield return terms.Word("verdict", verdict.Verdict);
        if (verdict.Decision is { } decision)
        {
            var value = decision.Value == DecidePlacement.Undetermined ? "status.undetermined" : "verdict." + decision.Value;
            yield return session.Words.Of("voices.decision", session.Words[value], decision.By);
        }
    }

    /// <summary>What a voice says, then what it passes over of what the other says.</summary>
    private static IEnumerable<string> Said(IReadOnlyList<Reading> voice, IReadOnlyList<Reading> other, Terms terms, InterfaceWords words)
    {
        foreach (var reading in voice.Where(IsPresent))
        {
            var target = terms.Target(reading.Indicator) is { } pole ? $" → {pole}" : "";
            yield return "+ " + terms.Indicator(reading.Indicator.Id) + target;
        }

        foreach (var silent in voice.Where(v => !IsPresent(v) && other.Any(o => IsPresent(o) && o.Indicator.Id == v.Indicator.Id)))
        {
            yield return words.Of("voices.silent", terms.Indicator(silent.Indicator.Id));
        }
    }

    private static bool IsPresent(Reading reading) => reading.Kind == ReadingKind.Present;
}
