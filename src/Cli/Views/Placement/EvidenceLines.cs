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
        foreach (var row in reading.Evidence)
        {
            yield return new("", Row(evidence[row].Row));
        }

        foreach (var row in reading.Against)
        {
            yield return new("", words.Of("evidence.against", Row(evidence[row].Row)));
        }
    }

    private string Head(Reading reading)
    {
        var pole = reading.Pole is { } counted ? terms.Pole(counted) : terms.Target(reading.Indicator);
        var kind = terms.Word("reading", reading.Kind);
        var head = pole is null || reading.Kind == ReadingKind.Denied
            ? words.Of("evidence.head", terms.Indicator(reading.Indicator.Id), kind)
            : words.Of("evidence.head-pole", terms.Indicator(reading.Indicator.Id), kind, pole);
        return reading.Why is { } why ? words.Of("evidence.why", head, terms.Word("obstacle", why)) : head;
    }

    private string Row(StudyRow row) => row switch
    {
        Coding c => words.Of("evidence.coding", c.Quote, c.Source, c.Start, c.End, c.Code, c.Coder, words.Day(c.At)),
        Report r => words.Of("evidence.report", r.Text.In(words.Language), r.Section, terms.Word("grade", r.Grade)),
        Answer a => words.Of("evidence.answer", a.Item, Said(a)),
        Raised r => words.Of("evidence.raised", terms.Theme(r.Theme), r.Source, terms.Word("how", r.How), r.ConfirmedBy ?? words["unknown"]),
        _ => row.Key,
    };

    private string Said(Answer answer) =>
        answer.Absence is { } absence ? terms.Word("absence", absence) : answer.Text ?? answer.Value ?? "";
}
