using Alliage.Core.Comparison;
using Alliage.Core.Crossing;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Workbench.Crossing;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Wording;

namespace Alliage.Workbench.Comparison;

/// <summary>The names of a matrix's columns, rows, groups and absences, the same on the page, in files and on the command line.</summary>
public sealed class MatrixNames(OpenedStudy opened, MatrixQuestion asked, string language)
{
    private readonly Dictionary<string, string> codes =
        opened.Study.Codes.DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Name, StringComparer.Ordinal);

    private readonly FrameworkWording names = opened.Framework.In(language);

    private readonly CrossNames cross = new(opened.Study, language);

    public InterfaceWords Words { get; } = InterfaceWords.In(language);

    /// <summary>The name of the framework.</summary>
    public string Framework => names["name"];

    /// <summary>The name of a column.</summary>
    public string Column(string key) => Column(asked.Columns, key);

    public string Column(MatrixColumns columns, string key) => columns switch
    {
        MatrixColumns.Codes => codes.GetValueOrDefault(key, key),
        MatrixColumns.Themes => names[$"theme.{key}.name"],
        MatrixColumns.Facets => names[$"facet.{key}.name"],
        _ => names[$"indicator.{key}.name"],
    };

    /// <summary>Who was heard on a column. A code that is linked to nothing was never asked about: only who is coded with it is known.</summary>
    public string Heard(MatrixColumn column) => asked.Columns == MatrixColumns.Codes && opened.Study.Links.Of(column.Key).Count == 0
        ? Words.Count("cases.coded", column.Hearing.Said, column.Hearing.Voices)
        : Words.Count("cases.heard", column.Hearing.Heard, column.Hearing.Voices);

    /// <summary>The firm of a voice; the record.</summary>
    public string Who(CaseFile @case, Account account) => account == Account.Record
        ? Words["cases.record"]
        : @case.Firms.FirstOrDefault(f => f.Voice == account)?.Pseudonym ?? Words.Of("cases.voice", Keyword.Of(account));

    public string Pair(CaseFile @case) => Words.Of("cases.pair", Who(@case, Account.A), Who(@case, Account.B));

    /// <summary>What the cases of a group have in common; empty where they are not grouped.</summary>
    public string Group(GroupValue value, RowOrder order) => value switch
    {
        GroupValue.Pole pole => names[$"pole.{pole.Id}.name"],
        GroupValue.Configuration configuration => names[$"configuration.{configuration.Id}.name"],
        GroupValue.Contested => Words["cases.group.contested"],
        GroupValue.Undetermined => Words["cases.group.undetermined"],
        GroupValue.NotPublished => Words["cases.group.not-published"],
        GroupValue.Pair pair => pair.First == pair.Second
            ? Words.Of("cases.group.both", Opening(Value(pair.First, order)))
            : Words.Of("cases.group.differ", Opening(Value(pair.First, order)), Value(pair.Second, order)),
        GroupValue.Fallen fallen when order is RowOrder.ByGrouping by => Fallen(fallen, Grouping(by)),
        GroupValue.Competing competing => Words["cases.group.competitors." + Keyword.Of(competing.Value)],
        GroupValue.Attribute { IsMissing: true } => Words["cases.group.missing"],
        GroupValue.Attribute attribute => string.Join(Words["cases.semicolon"], Parts(attribute)),
        _ => "",
    };

    /// <summary>How many of the cases shown are in a group.</summary>
    public string GroupCases(RowGroup group, int cases) => Words.Count("cases.group.cases", group.Cases, cases);

    /// <summary>What rows are ordered by, for a list of choices.</summary>
    public string Order(RowOrder order) => order switch
    {
        RowOrder.ByAxis axis => names[$"axis.{axis.Axis}.name"],
        RowOrder.ByGrouping by => Opening(cross.Grouping(opened.Framework, Grouping(by))),
        RowOrder.ByAttribute attribute => attribute.Name,
        _ => Words["cases.order." + MatrixWords.Of(order)],
    };

    /// <summary>Why a voice's cell is empty; null where nothing can be said of it.</summary>
    public string? Absence(ColumnState? state) => state?.Kind switch
    {
        null or ReadingKind.Present or ReadingKind.Denied => null,
        ReadingKind.Silent or ReadingKind.SilentAlone => Words["cases.silence"],
        ReadingKind.NotAsked => Words["cases.not-asked"],
        { } kind => Words["cases.absence." + Keyword.Of(kind)],
    };

    public string Configuration(string id) => names[$"configuration.{id}.name"];

    public string Tie(string value) => Words["cases.tie." + value];

    public string Dependence(string value) => names[$"scale.{opened.Framework.Framework.Coordination.Dependence}.{value}"];

    /// <summary>Which cases and columns are shown, one thing each; none where all are.</summary>
    public IEnumerable<string> Choices()
    {
        var scope = asked.Scope;
        (string Key, string? Name)[] all =
        [
            ("theme", scope.Theme is { } theme ? Column(MatrixColumns.Themes, theme) : null),
            ("facet", scope.Facet is { } facet ? Column(MatrixColumns.Facets, facet) : null),
            ("configuration", scope.Configuration is { } configuration ? Configuration(configuration) : null),
            ("sector", scope.Sector is { } sector ? Words.Sector(sector) : null),
            ("tie", scope.Tie is { } tie ? Tie(tie) : null),
            ("dependence", scope.Dependence is { } dependence ? Dependence(dependence) : null),
        ];
        var choices = all.Where(c => c.Name is not null).Select(c => Words.Of("cases.filter." + c.Key, c.Name));
        if (scope.Attribute is { } attribute)
        {
            choices = choices.Append(Words.Of("cases.filter.attribute", attribute.Name, attribute.Value));
        }

        return scope.OnlyFilled ? choices.Append(Words["cases.filter.filled"]) : choices;
    }

    public string Opening(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Words.Culture) + text[1..];

    /// <summary>What holds of the alliance, or of A and of B.</summary>
    private string Fallen(GroupValue.Fallen fallen, Grouping grouping)
    {
        string Of(Categories categories) => string.Join(Words["cases.comma"], categories.All.Select(c => cross.Category(opened.Framework, grouping, c)));
        (string Who, Categories? Categories)[] voices = [("A", fallen.A), ("B", fallen.B)];
        return fallen.Alliance is { } alliance
            ? Opening(Of(alliance))
            : string.Join(Words["cases.semicolon"], voices.Where(v => v.Categories is not null).Select(v => Words.Of("cases.group.of", v.Who, Of(v.Categories!))));
    }

    private Grouping Grouping(RowOrder.ByGrouping by) => Groupings.Of(opened.Framework.Framework).First(g => g.Id == by.Id);

    private IEnumerable<string> Parts(GroupValue.Attribute attribute)
    {
        (string? Who, string? Text)[] parts =
            [(null, attribute.Alliance), ("A", attribute.A), ("B", attribute.B), (Words["cases.record"], attribute.Record)];
        return parts.Where(p => p.Text is not null).Select(p => p.Who is null ? p.Text! : Words.Of("cases.group.of", p.Who, p.Text));
    }

    private string Value(string? value, RowOrder order) =>
        value is null ? Words["cases.undetermined"] : order is RowOrder.ByTie ? Tie(value) : Dependence(value);
}
