using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances;
using Alliage.Web.Features.Alliances.Entry;
using Alliage.Web.Features.Alliances.Spread;

namespace Alliage.Web.Features.Voices;

/// <summary>The analyst's line on what one voice says of a theme, with the quotations that it rests on.</summary>
public sealed class SummaryForm(AllianceView view, string theme, AccountCell cell, DateTime now) : RowForm(view)
{
    private readonly AllianceView view = view;

    public override string Kind => "summary";

    public override bool HasOneRow => true;

    public override string Removal => view.Words["voices.summary.remove"];

    public override string Back => view.Links.OnTheme(theme);

    public override IReadOnlyList<StudyRow> Rows => cell.Summary is { } stands ? [stands] : [];

    public override IReadOnlyList<Field> Fields =>
    [
        new()
        {
            Name = "text", Kind = FieldKind.Lines, Required = true,
            Label = view.Words.Of("voices.summary.text", view.Speech.Who(cell.Account)),
            Hint = view.Words["voices.summary.hint"],
        },
        new()
        {
            Name = "codings", Kind = FieldKind.AnyOf,
            Label = view.Words[Passages.Count == 0 ? "voices.summary.no-quotations" : "voices.summary.quotations"],
            Options =
            [
                .. Passages.Select(p => new Option(
                    p.Coding.Id,
                    Quotes.Around(p.Coding.Quote, view.SpokenLanguage ?? view.Words.Language),
                    Hint: view.Words.Of("voices.summary.where", view.Words.Of("alliance.turn", p.Source.Id, p.Turn), view.Code(p.Coding.Code)))),
            ],
        },
    ];

    /// <summary>What this voice says of the theme, then what else the line rests on already.</summary>
    private IReadOnlyList<Testimony.Passage> Passages =>
    [
        .. cell.Said.Concat(cell.Denied).SelectMany(r => r.Words.Concat(r.Against)).OfType<Testimony.Passage>()
            .Concat(view.Spread.Known((cell.Summary?.Codings ?? []).Select(c => new EvidenceRef(EvidenceKind.Coding, c))).OfType<Testimony.Passage>())
            .DistinctBy(p => p.Coding.Id),
    ];

    public override string Name(StudyRow row) => view.Words.Of("voices.summary.text", view.Speech.Who(cell.Account));

    public override FieldValues ValuesOf(StudyRow row)
    {
        var summary = (Summary)row;
        return FieldValues.Empty.With("text", summary.Text).With("codings", summary.Codings);
    }

    protected override StudyRow Make(FieldValues values, StudyRow? former, string by) => new Summary
    {
        Alliance = view.Case.Alliance.Id,
        Theme = theme,
        Account = cell.Account,
        Text = values["text"],
        Codings = [.. Passages.Select(p => p.Coding.Id).Where(values.All("codings").Contains)],
        By = by,
        At = now,
    };
}
