using Alliage.Core.Studies;

namespace Alliage.Web.Features.Alliances.Entry;

/// <summary>Observations from a published account, with the indicators they carry.</summary>
public sealed class ReportForm(AllianceView view) : RowForm(view)
{
    public override string Kind => "reports";

    public override IReadOnlyList<StudyRow> Rows => View.Case.Reports;

    public override IReadOnlyList<Field> Fields =>
    [
        new()
        {
            Name = "account", Kind = FieldKind.OneOf, Label = Label("account"), Hint = Label("account.hint"), Required = true,
            Options = Accounts(View, Core.Studies.Accounts.All),
        },
        new() { Name = "text.fr", Kind = FieldKind.Lines, Label = Label("text.fr"), Hint = Label("text.hint") },
        new() { Name = "text.en", Kind = FieldKind.Lines, Label = Label("text.en") },
        new() { Name = "section", Kind = FieldKind.Line, Label = Label("section"), Hint = Label("section.hint"), Required = true },
        new()
        {
            Name = "grade", Kind = FieldKind.OneOf, Label = Label("grade"), Required = true,
            Options = [.. Keyword.All<Grade>().Select(g => new Option(g, View.Words["alliance.grade." + g]))],
        },
        new()
        {
            Name = "indicators", Kind = FieldKind.AnyOf, Label = Label("indicators"), Hint = Label("indicators.hint"),
            Options =
            [
                .. View.Framework.Indicators.Select(i => new Option(
                    i.Id, View.Speech.Indicator(i), View.Names[$"theme.{i.Theme}.name"], View.Names[$"indicator.{i.Id}.definition"])),
            ],
        },
    ];

    public override string Name(StudyRow row)
    {
        var report = (Report)row;
        return View.Words.Of(
            "alliance.reports.named", View.Local(report.Text).Text, View.Speech.Section(report.Section), View.Speech.Who(report.Account));
    }

    public override FieldValues ValuesOf(StudyRow row)
    {
        var report = (Report)row;
        return FieldValues.Empty
            .With("account", Keyword.Of(report.Account))
            .With("text.fr", report.Text.Fr)
            .With("text.en", report.Text.En)
            .With("section", report.Section)
            .With("grade", Keyword.Of(report.Grade))
            .With("indicators", report.Indicators);
    }

    protected override StudyRow Make(FieldValues values, StudyRow? former, string by) => new Report
    {
        Id = former is Report stood ? stood.Id : FreeId(View.Study.Cases.SelectMany(c => c.Reports).Select(r => r.Id)),
        Alliance = View.Case.Alliance.Id,
        Account = Keyword.Read<Account>(values["account"])!.Value,
        Text = LocalTexts.Of(values, "text"),
        Section = values["section"],
        Grade = Keyword.Read<Grade>(values["grade"])!.Value,
        Indicators = [.. values.All("indicators").Distinct(StringComparer.Ordinal)],
    };
}
