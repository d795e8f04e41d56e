using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Flows;

/// <summary>Something that an owner says of its own firm and that is no state of one resource.</summary>
/// <param name="State">Eased, avoided or refused.</param>
/// <param name="Indicator">Id of the indicator by which it is said: a hire or a purchase; null for what is eased.</param>
/// <param name="Resource">Id of the resource that is eased; null where none is named, and for the others.</param>
/// <param name="Told">What the owner says.</param>
public sealed record FirmRemark(FlowState State, string? Indicator, string? Resource, PointReading Told);

/// <summary>One firm: what it has, lacks, brings and receives, what holds it back, and whether the alliance loosens that.</summary>
public sealed record FlowFirm
{
    /// <summary>The voice of its owner.</summary>
    public required Account Voice { get; init; }

    /// <summary>What it holds.</summary>
    public required IReadOnlyList<ToldResource> Held { get; init; }

    /// <summary>What it lacks.</summary>
    public required IReadOnlyList<ToldResource> Lacking { get; init; }

    /// <summary>What is used up.</summary>
    public required IReadOnlyList<ToldResource> Saturated { get; init; }

    /// <summary>What it brings to the other.</summary>
    public required IReadOnlyList<ToldResource> Brings { get; init; }

    /// <summary>What it receives: what the other brings, with the same tellings.</summary>
    public required IReadOnlyList<ToldResource> Receives { get; init; }

    /// <summary>
    /// What holds it back: every resource of which a state that holds back is said, also where that is contradicted; in
    /// the framework's order of states, then of resources. None where nobody says so, which is no sign that nothing does.
    /// </summary>
    public required IReadOnlyList<Bottleneck> Bottlenecks { get; init; }

    /// <summary>What else its owner says: what is eased that is no bottleneck, hiring and buying avoided or refused.</summary>
    public required IReadOnlyList<FirmRemark> Remarks { get; init; }

    internal static FlowFirm Of(FlowReader told, CaseReadings readings, Account voice)
    {
        var (lacking, saturated) = (told.Of(FlowState.Lacking, voice), told.Of(FlowState.Saturated, voice));
        var receives = told.Of(FlowState.Brought, voice.Other());
        List<ToldResource> holdBack =
        [
            .. (readings.Framework.Flow?.Bottlenecks ?? []).SelectMany(b => b.Id == FlowState.Saturated ? saturated : lacking)
                .Where(t => t.Outcome.Holds() != false),
        ];
        var eased = told.Own(FlowState.Eased, voice);
        var names = holdBack.Select(t => t.Resource).Distinct().ToList();

        // What is eased without being named is that bottleneck only where there is no other that could be meant.
        string? Meant(string? resource) =>
            eased is not null && names.Count == 1 && !eased.Named.Contains(resource) && eased.Named.Contains(null) ? null : resource;

        var bottlenecks = names.Select(resource => new Bottleneck(
            resource,
            [.. holdBack.Where(t => t.Resource == resource)],
            Loosening.Of(eased?.Of(Meant(resource)), receives.FirstOrDefault(r => resource is not null && r.Resource == resource)))).ToList();
        return new FlowFirm
        {
            Voice = voice,
            Held = told.Of(FlowState.Held, voice),
            Lacking = lacking,
            Saturated = saturated,
            Brings = told.Of(FlowState.Brought, voice),
            Receives = receives,
            Bottlenecks = bottlenecks,
            Remarks =
            [
                .. (eased?.Named ?? []).Where(r => !names.Select(Meant).Contains(r)).Select(r => new FirmRemark(FlowState.Eased, null, r, eased!.Of(r))),
                .. Said(readings, voice),
            ],
        };
    }

    private static IEnumerable<FirmRemark> Said(CaseReadings readings, Account voice) =>
        from reading in readings.Of(voice)
        where reading.Indicator.PointsTo?.State is FlowState.Avoided or FlowState.Refused
            && reading.Kind is ReadingKind.Present or ReadingKind.Denied
        let met = reading.Kind == ReadingKind.Present
        select new FirmRemark(reading.Indicator.PointsTo!.State!.Value, reading.Indicator.Id, null, new PointReading
        {
            Point = reading.Indicator.PointsTo.Point!,
            Account = voice,
            Saying = met ? Saying.Met : Saying.Denied,
            Reading = reading.Kind,
            Evidence = met ? reading.Evidence : reading.Against,
            Against = met ? reading.Against : [],
        });
}
