using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Flows;

/// <summary>One case as a flow of resources: each firm by itself, and what passes between them.</summary>
public sealed record FlowCase
{
    /// <summary>The case.</summary>
    public required CaseFile Case { get; init; }

    /// <summary>The firms, A then B. A firm whose own voice brings nothing may still be told of by the other.</summary>
    public required IReadOnlyList<FlowFirm> Firms { get; init; }

    /// <summary>What is put in common without a word on who brings it.</summary>
    public required IReadOnlyList<ToldResource> Pooled { get; init; }

    /// <summary>The framework's scales; among them whether contributions are of one nature, and how they are used.</summary>
    public required IReadOnlyList<VariableReading> Variables { get; init; }

    /// <summary>Whether both bring the same kind of thing; null where the framework does not ask.</summary>
    public required VariableReading? Contribution { get; init; }

    /// <summary>Whether what is brought is added or combined; null where the framework does not ask. Never drawn from <see cref="Contribution"/>.</summary>
    public required VariableReading? Use { get; init; }

    /// <summary>All that passes: what A brings, then what B brings.</summary>
    public IEnumerable<ToldResource> Flows => Firms.SelectMany(f => f.Brings);

    /// <summary>All cases of a study, in its order.</summary>
    public static IReadOnlyList<FlowCase> All(Study study, Framework framework) =>
        EachCase.Of(study.Cases, c => Of(CaseReadings.Of(c, study, framework)));

    /// <summary>One case.</summary>
    public static FlowCase Of(CaseReadings readings)
    {
        var told = new FlowReader(readings);
        var (variables, flow) = (VariableReading.Of(readings), readings.Framework.Flow);
        return new FlowCase
        {
            Case = readings.Case,
            Firms = [.. Accounts.Voices.Select(v => FlowFirm.Of(told, readings, v))],
            Pooled = told.Of(FlowState.Pooled, null),
            Variables = variables,
            Contribution = variables.FirstOrDefault(v => v.Scale == flow?.Contribution),
            Use = variables.FirstOrDefault(v => v.Scale == flow?.Use),
        };
    }
}
