using System.Globalization;
using Alliage.Core.Studies;
using Alliage.Workbench.Sources;

namespace Alliage.Web.Features.Alliances.Entry;

/// <summary>Themes raised in the interviews of a case, by which question, openly or by name.</summary>
public sealed class RaisedForm(AllianceView view, IReadOnlyList<OpenedSource> sources) : RowForm(view)
{
    private const int Excerpt = 90;

    public override string Kind => "raised";

    public override IReadOnlyList<StudyRow> Rows => [.. sources.SelectMany(s => s.Source.Raised)];

    public override IReadOnlyList<Field> Fields =>
    [
        new()
        {
            Name = "turn", Kind = FieldKind.OneOfMany, Label = Label("turn"), Hint = Label("turn.hint"), Required = true,
            Options = [.. sources.SelectMany(s => s.Source.Turns.Where(t => t.Role == SpeakerRole.Interviewer).Select(t => Turn(s, t)))],
        },
        new()
        {
            Name = "theme", Kind = FieldKind.OneOfMany, Label = Label("theme"), Required = true,
            Options = [.. View.Framework.Themes.Select(t => new Option(t.Id, View.Names[$"theme.{t.Id}.name"]))],
        },
        new()
        {
            Name = "how", Kind = FieldKind.OneOf, Label = Label("how"), Required = true,
            Options = [.. Keyword.All<RaisedHow>().Select(h => new Option(h, View.Words["alliance.raised." + h], Hint: Label("how." + h)))],
        },
        new()
        {
            Name = "confirmed", Kind = FieldKind.AnyOf, Label = Label("confirm"), Hint = Label("confirmed.hint"),
            Options = [new("yes", Label("confirmed.yes"))],
        },
    ];

    public override string Name(StudyRow row)
    {
        var raised = (Raised)row;
        var source = sources.First(s => s.Source.Source.Id == raised.Source).Source;
        return View.Words.Of(
            "alliance.raised.named",
            View.Names[$"theme.{raised.Theme}.name"],
            View.Words.Of("alliance.turn", raised.Source, TurnNumbers.Of(source, raised.Turn)),
            View.Words["alliance.raised." + Keyword.Of(raised.How)],
            raised.ConfirmedBy is { } by ? View.Words.Of("alliance.raised.confirmed", by) : View.Words["alliance.raised.unconfirmed"]);
    }

    public override FieldValues ValuesOf(StudyRow row)
    {
        var raised = (Raised)row;
        return FieldValues.Empty
            .With("turn", Place(raised.Source, raised.Turn))
            .With("theme", raised.Theme)
            .With("how", Keyword.Of(raised.How))
            .With("confirmed", raised.ConfirmedBy is null ? null : "yes");
    }

    protected override StudyRow Make(FieldValues values, StudyRow? former, string by)
    {
        var place = values["turn"].Split('/');
        return new Raised
        {
            Source = place[0],
            Turn = int.Parse(place[1], CultureInfo.InvariantCulture),
            Theme = values["theme"],
            How = Keyword.Read<RaisedHow>(values["how"])!.Value,

            // Who confirmed it once has confirmed it, as long as it says the same.
            ConfirmedBy = values["confirmed"] != "yes" ? null : former is Raised { ConfirmedBy: { } before } ? before : by,
        };
    }

    private static string Place(string source, int turn) => string.Create(CultureInfo.InvariantCulture, $"{source}/{turn}");

    private Option Turn(OpenedSource source, Turn turn)
    {
        var words = source.Text[Math.Min(turn.Start, source.Text.Length)..Math.Min(turn.End, source.Text.Length)].ReplaceLineEndings(" ");
        var excerpt = words.Length <= Excerpt ? words : words[..words.LastIndexOf(' ', Excerpt)] + "…";
        return new(
            Place(turn.Source, turn.Start),
            View.Words.Of("alliance.raised.option", TurnNumbers.Of(source.Source, turn.Start), excerpt),
            View.Words.Of("alliance.about.account", turn.Source, View.Speech.Who(source.Source.Source.Account)));
    }
}
