using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.Matrices;

/// <summary>The matrix in words: its columns, rows, groups, absences and what it finds.</summary>
public sealed class MatrixSpeech(Words words, FrameworkWording names, Study study, MatrixQuery query)
{
    private readonly Dictionary<string, string> codes = study.Codes.DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Name, StringComparer.Ordinal);

    /// <summary>The name of a column.</summary>
    public string Column(string key) => Column(query.Columns, key);

    public string Column(MatrixColumns columns, string key) => columns switch
    {
        MatrixColumns.Codes => codes.GetValueOrDefault(key, key),
        MatrixColumns.Themes => names[$"theme.{key}.name"],
        MatrixColumns.Facets => names[$"facet.{key}.name"],
        _ => names[$"indicator.{key}.name"],
    };

    /// <summary>Who was heard on a column. A code that is linked to nothing was never asked about: only who is coded with it is known.</summary>
    public string Heard(MatrixColumn column) => query.Columns == MatrixColumns.Codes && study.Links.Of(column.Key).Count == 0
        ? words.Count("matrix.coded", column.Hearing.Said, column.Hearing.Voices)
        : words.Count("matrix.heard", column.Hearing.Heard, column.Hearing.Voices);

    /// <summary>The firm of a voice; the record.</summary>
    public string Who(CaseFile @case, Account account) => account == Account.Record
        ? words["alliance.record"]
        : @case.Firms.FirstOrDefault(f => f.Voice == account)?.Pseudonym ?? words.Of("alliance.voice", Keyword.Of(account));

    public string Pair(CaseFile @case) => words.Of("matrix.pair", Who(@case, Account.A), Who(@case, Account.B));

    /// <summary>What the cases of a group have in common; empty where they are not ordered.</summary>
    public string Group(GroupValue value, RowOrder order) => value switch
    {
        GroupValue.Pole pole => names[$"pole.{pole.Id}.name"],
        GroupValue.Contested => words["matrix.group.contested"],
        GroupValue.Undetermined => words["matrix.group.undetermined"],
        GroupValue.Pair pair => pair.First == pair.Second
            ? words.Of("matrix.group.both", Opening(Value(pair.First, order)))
            : words.Of("matrix.group.differ", Opening(Value(pair.First, order)), Value(pair.Second, order)),
        GroupValue.Competing competing => words["matrix.group.competitors." + Keyword.Of(competing.Value)],
        GroupValue.Attribute { IsMissing: true } => words["matrix.group.missing"],
        GroupValue.Attribute attribute => string.Join(words["matrix.semicolon"], Parts(attribute)),
        _ => "",
    };

    /// <summary>What rows are ordered by, for a list of choices.</summary>
    public string Order(RowOrder order) => order switch
    {
        RowOrder.ByAxis axis => names[$"axis.{axis.Axis}.name"],
        RowOrder.ByAttribute attribute => attribute.Name,
        _ => words["matrix.order." + RowOrderWord.Of(order)],
    };

    /// <summary>Why a voice's cell is empty; null where nothing can be said of it.</summary>
    public string? Absence(ColumnState? state) => state?.Kind switch
    {
        null or ReadingKind.Present or ReadingKind.Denied => null,
        ReadingKind.Silent or ReadingKind.SilentAlone => words["matrix.silence"],
        ReadingKind.NotAsked => words["matrix.not-asked"],
        { } kind => words["alliance.reading." + Keyword.Of(kind)],
    };

    /// <summary>The same at length, for whoever points at it.</summary>
    public string AbsenceTitle(ColumnState state) => words["matrix.absence." + (state.SilenceCounts ? "counted" : Keyword.Of(state.Kind))];

    /// <summary>What is found: where most silences count, else what most cases speak of.</summary>
    public string Finding(OrderedMatrix matrix)
    {
        var silent = matrix.Columns.MaxBy(c => c.Hearing.CountedSilent);
        if (silent is { Hearing.CountedSilent: > 0 })
        {
            return words.Count("matrix.finding.silent", silent.Hearing.CountedSilent, silent.Hearing.Heard, Column(silent.Key));
        }

        var told = matrix.Columns.MaxBy(c => c.Hearing.Said + c.Hearing.Records);
        return told is null || told.Hearing.IsEmpty
            ? words["matrix.finding.nothing"]
            : words.Of("matrix.finding.told", Column(told.Key), told.Hearing.Said, told.Hearing.Voices, told.Hearing.Records, told.Hearing.Cases);
    }

    public string Opening(string text) => text.Length == 0 ? text : char.ToUpper(text[0], words.Culture) + text[1..];

    private IEnumerable<string> Parts(GroupValue.Attribute attribute)
    {
        (string? Who, string? Text)[] parts =
            [(null, attribute.Alliance), ("A", attribute.A), ("B", attribute.B), (words["alliance.record"], attribute.Record)];
        return parts.Where(p => p.Text is not null).Select(p => p.Who is null ? p.Text! : words.Of("matrix.group.of", p.Who, p.Text));
    }

    private string Value(string? value, RowOrder order) => value is null ? words["alliance.undetermined"]
        : order is RowOrder.ByTie ? words["alliance.tie." + value]
        : names[$"scale.dependence.{value}"];
}
