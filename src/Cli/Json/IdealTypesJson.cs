using Alliage.Core.Evidence;
using Alliage.Core.IdealTypes;
using Alliage.Core.Studies;
using Alliage.Workbench.IdealTypes;

namespace Alliage.Cli.Json;

/// <summary><c>ideal-types --json</c>: for each configuration its cases by how near they come, and those on its border.</summary>
internal sealed record IdealTypesJson(string Study, string Framework, int Cases, IReadOnlyList<IdealTypeJson> Types, IReadOnlyList<string> Nowhere)
{
    public static IdealTypesJson Of(StudyIdealTypes found) => new(
        found.Opened.Study.Name,
        found.Opened.Framework.Framework.Id,
        found.Cases,
        [.. found.Types.Select(IdealTypeJson.Of)],
        [.. found.Nowhere.Select(p => p.Case.Alliance.Id)]);
}

/// <summary>One configuration. Ranks hold cases that are equally near; the nearest come first.</summary>
internal sealed record IdealTypeJson(
    string Configuration,
    IReadOnlyList<IReadOnlyList<IdealCaseJson>> Ranks,
    IReadOnlyList<BorderCaseJson> Border,
    IReadOnlyList<IdealCaseJson> Elsewhere,
    IReadOnlyList<string> Untold,
    IReadOnlyList<TraitGapJson> CannotBeTold)
{
    public static IdealTypeJson Of(IdealType type) => new(
        type.Configuration.Id,
        [.. type.Ranks.Select(r => r.Select(IdealCaseJson.Of).ToList())],
        [.. type.Border.Select(b => new BorderCaseJson(
            [.. b.Axes.Select(a => new BorderAxisJson(a.Axis.Axis, Keyword.Of(a.Reason)))], IdealCaseJson.Of(b.Case)))],
        [.. type.Elsewhere.Select(IdealCaseJson.Of)],
        [.. type.Untold.Select(u => u.Placed.Case.Alliance.Id)],
        [.. type.Gaps.Select(g => new TraitGapJson(g.Trait.Id, Keyword.Of(g.Gap)))]);
}

/// <summary>A case held against a configuration: how near, and every trait by name.</summary>
internal sealed record IdealCaseJson(string Alliance, string? Stands, int Contradicted, int Met, IReadOnlyList<ReadTraitJson> Traits)
{
    public static IdealCaseJson Of(IdealCase held) => new(
        held.Placed.Case.Alliance.Id,
        held.Placed.Configuration,
        held.Nearness.Contradicted,
        held.Nearness.Met,
        [.. held.Traits.Select(ReadTraitJson.Of)]);
}

/// <summary>A trait: what each account makes of it, what that makes of the case, and the rows behind.</summary>
internal sealed record ReadTraitJson(
    string Trait, string Outcome, bool CanBeTold, string? A, string? B, string? Record, IReadOnlyList<string> Evidence, IReadOnlyList<string> Against)
{
    public static ReadTraitJson Of(ReadTrait read) => new(
        read.Trait.Id,
        Keyword.Of(read.Outcome),
        read.CanBeTold,
        Said(read.Accounts[0]),
        Said(read.Accounts[1]),
        Said(read.Accounts[2]),
        [.. read.Accounts.OfType<PointReading>().SelectMany(a => a.Evidence).Select(e => e.Id).Distinct()],
        [.. read.Accounts.OfType<PointReading>().SelectMany(a => a.Against).Select(e => e.Id).Distinct()]);

    private static string? Said(PointReading? account) => account is null ? null : Keyword.Of(account.Saying);
}

/// <summary>A case on the border, with the axes that make it so.</summary>
internal sealed record BorderCaseJson(IReadOnlyList<BorderAxisJson> Axes, IdealCaseJson Case);

/// <summary>One such axis.</summary>
internal sealed record BorderAxisJson(string Axis, string Reason);

/// <summary>A trait that nothing in the study can tell.</summary>
internal sealed record TraitGapJson(string Trait, string Why);
