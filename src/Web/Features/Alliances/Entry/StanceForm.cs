using Alliage.Core.Studies;

namespace Alliage.Web.Features.Alliances.Entry;

/// <summary>What a voice says of writing things down.</summary>
public sealed class StanceForm(AllianceView view) : RowForm(view)
{
    public override string Kind => "stances";

    public override IReadOnlyList<StudyRow> Rows => View.Case.Stances;

    public override IReadOnlyList<Field> Fields =>
    [
        new()
        {
            Name = "account", Kind = FieldKind.OneOf, Label = Label("account"), Required = true,
            Options = Accounts(View, Core.Studies.Accounts.Voices),
        },
        new()
        {
            Name = "position", Kind = FieldKind.OneOf, Label = Label("position"), Required = true,
            Options = [.. View.Framework.Contract.Stances.Select(s => Named("stance", s.Id))],
        },
        new()
        {
            Name = "arguments", Kind = FieldKind.AnyOf, Label = Label("arguments"),
            Options = [.. View.Framework.Contract.Arguments.Select(a => Named("argument", a.Id))],
        },
        new()
        {
            Name = "basis", Kind = FieldKind.OneOf, Label = Label("basis"), Required = true,
            Options = [.. Keyword.All<SaidOrObserved>().Select(b => new Option(b, View.Words["alliance.basis." + b]))],
        },
        new()
        {
            Name = "section", Kind = FieldKind.Line, Label = Label("section"), Hint = Label("section.hint"),
            Proposed = [.. View.Case.Sources.Select(s => s.Source.Id)],
        },
        new() { Name = "text.fr", Kind = FieldKind.Lines, Label = Label("text.fr") },
        new() { Name = "text.en", Kind = FieldKind.Lines, Label = Label("text.en") },
    ];

    public override string Name(StudyRow row)
    {
        var stance = (Stance)row;
        return View.Words.Of("alliance.about.account", View.Names[$"stance.{stance.Position}.name"], View.Speech.Who(stance.Account));
    }

    public override FieldValues ValuesOf(StudyRow row)
    {
        var stance = (Stance)row;
        return FieldValues.Empty
            .With("account", Keyword.Of(stance.Account))
            .With("position", stance.Position)
            .With("arguments", stance.Arguments)
            .With("basis", Keyword.Of(stance.Basis))
            .With("section", stance.Section)
            .With("text.fr", stance.Text.Fr)
            .With("text.en", stance.Text.En);
    }

    protected override StudyRow Make(FieldValues values, StudyRow? former, string by) => new Stance
    {
        Id = former is Stance stood ? stood.Id : FreeId(View.Study.Cases.SelectMany(c => c.Stances).Select(s => s.Id)),
        Alliance = View.Case.Alliance.Id,
        Account = Keyword.Read<Account>(values["account"])!.Value,
        Position = values["position"],
        Arguments = [.. values.All("arguments").Distinct(StringComparer.Ordinal)],
        Basis = Keyword.Read<SaidOrObserved>(values["basis"])!.Value,
        Section = values["section"],
        Text = LocalTexts.Of(values, "text"),
    };

    private Option Named(string list, string id) =>
        new(id, View.Names[$"{list}.{id}.name"], Hint: View.Names[$"{list}.{id}.definition"]);
}
