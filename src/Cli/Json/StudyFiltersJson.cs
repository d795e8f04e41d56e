using System.Text.Json.Serialization;
using Alliage.Core.Filtering;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Json;

/// <summary><c>place --json</c> with filters.</summary>
internal sealed record StudyFiltersJson(
    string Study, string Framework, string Kind, string SilenceRule, bool NothingLinked, bool Interpreted, IReadOnlyList<FilteredCaseJson> Cases)
{
    public static StudyFiltersJson Of(StudyUnderFramework.Filtered read) => new(
        read.Opened.Study.Name,
        read.Framework.Id,
        Keyword.Of(read.Framework.Kind),
        Keyword.Of(read.Opened.Study.Settings.SilenceRule),
        read.Use.Nothing,
        read.Interpreted,
        [.. read.Cases.Select(FilteredCaseJson.Of)]);
}

/// <summary>One alliance: each firm by itself.</summary>
internal sealed record FilteredCaseJson(string Alliance, FilteredFirmsJson Firms, IReadOnlyList<VariableJson> Variables)
{
    public static FilteredCaseJson Of(FilteredCase read) => new(
        read.Case.Alliance.Id,
        new(FilteredFirmJson.Of(read.Firms[0]), FilteredFirmJson.Of(read.Firms[1])),
        VariableJson.Of(read.Variables));
}

/// <summary>Both firms; null for one whose voice brings nothing at all.</summary>
internal sealed record FilteredFirmsJson(
    [property: JsonPropertyName("A")] FilteredFirmJson? A, [property: JsonPropertyName("B")] FilteredFirmJson? B);

/// <summary>One firm.</summary>
internal sealed record FilteredFirmJson(
    string? Position, string? Source, IReadOnlyList<string> Compatible, IReadOnlyDictionary<string, FilteredDimensionJson> Dimensions)
{
    public static FilteredFirmJson? Of(FilteredFirm? firm) => firm is null ? null : new(
        firm.Position,
        firm.Source is { } source ? Keyword.Of(source) : null,
        firm.Compatible,
        firm.Dimensions.ToDictionary(d => d.Dimension, FilteredDimensionJson.From));
}

/// <summary>How far a firm came on a dimension.</summary>
internal sealed record FilteredDimensionJson(
    string? Level, int Passed, int Of, string? StoppedBy, string? OpenAt, IReadOnlyDictionary<string, PointReadingJson> Filters)
{
    public static FilteredDimensionJson From(FilteredDimension came) => new(
        came.Level is { } level ? Keyword.Of(level) : null,
        came.Passed,
        came.Filters.Count,
        came.StoppedBy,
        came.OpenAt,
        came.Filters.ToDictionary(f => f.Point, PointReadingJson.Of));
}
