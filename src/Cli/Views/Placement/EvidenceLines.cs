using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Views.Placement;

/// <summary>A line with its mark: a reading, or a row behind it.</summary>
internal sealed record EvidenceLine(string Mark, string Text);

/// <summary>A reading in words, then each row that makes it, then each that speaks against it.</summary>
internal sealed class EvidenceLines(InterfaceWords words, Terms terms, CaseEvidence evidence)
{
    public IEnumerable<EvidenceLine> Of(Reading reading)
    {
        yield return new(reading.Counted ? "+" : "·", Head(reading));
        var rows = reading.Evidence.Select(e => evidence[e].Row).ToList();
        foreach (var row in rows.Where(r => r is not Raised))
        {
            yield return new("", Row(row));
        }

        foreach (var asked in rows.OfType<Raised>().GroupBy(r => r.Source))
        {
            yield return new("", Asked([.. asked]));
        }

        foreach (var row in reading.Against)
        {
            yield return new("", words.Of("evidence.against", Row(evidence[row].Row)));
        }
    }

    private string Head(Reading reading)
    {
        var pole = reading.Pole is { } counted ? terms.Pole(counted)
            : reading.Kind == ReadingKind.Present ? terms.Target(reading.Indicator)
            : null;
        var kind = terms.Word("reading", reading.Kind);
        var head = pole is null
            ? words.Of("evidence.head", terms.Indicator(reading.Indicator.Id), kind)
            : words.Of("evidence.head-pole", terms.Indicator(reading.Indicator.Id), kind, pole);
        return reading.Why is { } why ? words.Of("evidence.why", head, terms.Word("obstacle", why)) : head;
    }

    private string Row(StudyRow row) => row switch
    {
        Coding c => words.Of("evidence.coding", c.Quote, c.Source, c.Start, c.End, c.Code, c.Coder, words.Day(c.At)),
        Report r => words.Of("evidence.report", r.Text.In(words.Language), terms.Section(r.Section), terms.Word("grade", r.Grade)),
        Answer a => words.Of("evidence.answer", a.Item, Said(a)),
        _ => row.Key,
    };

    /// <summary>Where a theme was raised in one source; how it was raised first is what allows a silence.</summary>
    private string Asked(IReadOnlyList<Raised> raised) => words.Of(
        "evidence.raised",
        terms.Theme(raised[0].Theme),
        raised[0].Source,
        terms.List(raised.Select(r => r.Turn.ToString(words.Culture))),
        terms.Word("how", raised[0].How),
        raised[0].ConfirmedBy ?? words["unknown"]);

    private string Said(Answer answer) =>
        answer.Absence is { } absence ? terms.Word("absence", absence) : answer.Text ?? answer.Value ?? "";
}
