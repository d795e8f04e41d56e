using Alliage.Core.Studies;

namespace Alliage.Web.Features.Alliances.Entry;

/// <summary>Free attributes of the alliance or of one of its accounts.</summary>
public sealed class AttributeForm(AllianceView view) : RowForm(view)
{
    private const string Whole = "alliance";

    public override string Kind => "attributes";

    public override IReadOnlyList<StudyRow> Rows => View.Case.Attributes;

    public override IReadOnlyList<Field> Fields =>
    [
        new()
        {
            Name = "name", Kind = FieldKind.Line, Label = Label("name"), Hint = Label("name.hint"), Required = true,
            Proposed = [.. View.Study.Cases.SelectMany(c => c.Attributes).Select(a => a.Name).Distinct(StringComparer.Ordinal)],
        },
        new() { Name = "value", Kind = FieldKind.Line, Label = Label("value"), Required = true },
        new()
        {
            Name = "account", Kind = FieldKind.OneOf, Label = Label("account"), Required = true,
            Options = [new(Whole, Label("account.alliance")), .. Accounts(View, Core.Studies.Accounts.All)],
        },
    ];

    public override string Name(StudyRow row)
    {
        var attribute = (CaseAttribute)row;
        var named = View.Words.Of("alliance.attributes.named", attribute.Name, attribute.Value);
        return attribute.Account is { } account ? View.Words.Of("alliance.about.account", named, View.Speech.Who(account)) : named;
    }

    public override FieldValues ValuesOf(StudyRow row)
    {
        var attribute = (CaseAttribute)row;
        return FieldValues.Empty
            .With("name", attribute.Name)
            .With("value", attribute.Value)
            .With("account", attribute.Account is { } account ? Keyword.Of(account) : Whole);
    }

    protected override StudyRow Make(FieldValues values, StudyRow? former, string by) => new CaseAttribute
    {
        Alliance = View.Case.Alliance.Id,
        Account = Keyword.Read<Account>(values["account"]),
        Name = values["name"],
        Value = values["value"],
    };
}
