using Alliage.Core.Evidence;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Cli.Json;

/// <summary>How firmly an axis holds.</summary>
internal sealed record AxisTenacityJson(int Readings, long Sets, IReadOnlyList<CountedReadingJson> First, AxisBecomesJson Becomes)
{
    public static AxisTenacityJson? Of(Tenacity? tenacity) => tenacity is null ? null : new(
        tenacity.Readings,
        tenacity.Sets,
        [.. tenacity.First.Select(CountedReadingJson.Of)],
        new(Keyword.Of(tenacity.Becomes.Status!.Value), tenacity.Becomes.Pole));
}

/// <summary>What an axis would become.</summary>
internal sealed record AxisBecomesJson(string Status, string? Pole);

/// <summary>How firmly a configuration holds.</summary>
internal sealed record CaseTenacityJson(int Readings, long Sets, IReadOnlyList<CountedReadingJson> First, CaseBecomesJson Becomes)
{
    public static CaseTenacityJson? Of(Tenacity? tenacity) => tenacity is null ? null : new(
        tenacity.Readings, tenacity.Sets, [.. tenacity.First.Select(CountedReadingJson.Of)], new(tenacity.Becomes.Configuration));
}

/// <summary>What a configuration would become.</summary>
internal sealed record CaseBecomesJson(string? Configuration);

/// <summary>A counted reading.</summary>
internal sealed record CountedReadingJson(string Account, string Axis, string Facet, string Pole)
{
    public static CountedReadingJson Of(CountedReading reading) =>
        new(Keyword.Of(reading.Account), reading.Axis, reading.Facet, reading.Pole);
}
