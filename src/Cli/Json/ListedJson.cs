using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Json;

/// <summary>A study in <c>study list --json</c>; figures are null where it cannot be read.</summary>
internal sealed record ListedStudyJson(
    string Name,
    string Place,
    string? Title,
    string? Framework,
    int? Alliances,
    int? Sources,
    int? Codings,
    DateTime? ChangedAt,
    DateOnly? RetentionDate)
{
    public static ListedStudyJson Of(ListedStudy listed, string language) => new(
        listed.Name,
        Keyword.Of(listed.Place),
        listed.Summary?.Title.In(language),
        listed.Summary?.Framework,
        listed.Summary?.Alliances,
        listed.Summary?.Sources,
        listed.Summary?.Codings,
        listed.Place == StudyPlace.Workspace ? listed.Summary?.ChangedAt : null,
        listed.Summary?.RetentionDate);
}

/// <summary>A framework in <c>framework list --json</c>; figures are null where it cannot be read.</summary>
internal sealed record ListedFrameworkJson(
    string Id, string? Version, string? Kind, string? Name, int? Axes, int? Facets, int? Indicators, IReadOnlyList<ProblemJson> Problems)
{
    public static ListedFrameworkJson Of(ListedFramework listed, string language) => new(
        listed.Id,
        listed.Summary?.Version,
        listed.Summary is { } summary ? Keyword.Of(summary.Kind) : null,
        listed.Summary?.Name.In(language),
        listed.Summary?.Axes,
        listed.Summary?.Facets,
        listed.Summary?.Indicators,
        ProblemsJson.Of(listed.Problems, language).Problems);
}

/// <summary>A file of a study folder in <c>study schema --json</c>.</summary>
internal sealed record FileSchemaJson(string File, IReadOnlyList<ColumnSchemaJson> Columns)
{
    public static FileSchemaJson Of(FileSchema schema) => new(schema.File, [.. schema.Columns.Select(ColumnSchemaJson.From)]);
}

/// <summary>A column of such a file.</summary>
internal sealed record ColumnSchemaJson(string Name, string Kind, bool Required, string? Of, IReadOnlyList<string> Allowed)
{
    public static ColumnSchemaJson From(ColumnSchema column) =>
        new(column.Name, Keyword.Of(column.Kind), column.Required, column.Of, column.Allowed);
}

/// <summary>All that is wrong, in <c>check --json</c>.</summary>
internal sealed record ProblemsJson(IReadOnlyList<ProblemJson> Problems)
{
    public static ProblemsJson Of(IReadOnlyList<Problem> problems, string language) =>
        new([.. problems.Select(p => ProblemJson.Of(p, ProblemWords.In(language).Of(p)))]);
}

/// <summary>Something wrong: where, what and what to do.</summary>
internal sealed record ProblemJson(string Id, string? File, int? Line, string Message, string Fix)
{
    public static ProblemJson Of(Problem problem, ProblemSentence sentence) =>
        new(problem.Id, problem.File, problem.Line, sentence.Message, sentence.Fix);
}
