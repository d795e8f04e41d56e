using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Profiles;

/// <summary>One label of one case.</summary>
/// <param name="Label">Its id.</param>
/// <param name="Group">Id of its group.</param>
/// <param name="Accounts">What A, B and the record make of it; null for one that brings nothing at all.</param>
/// <param name="Outcome">What that makes of the alliance.</param>
public sealed record ProfiledLabel(string Label, string Group, IReadOnlyList<PointReading?> Accounts, PointOutcome Outcome)
{
    /// <summary>How many of the two voices name it: 0, 1 or 2.</summary>
    public int Voices => Accounts.Take(2).Count(a => a?.Saying == Saying.Met);

    /// <summary>Whether the record names it.</summary>
    public bool OnRecord => Accounts[2]?.Saying == Saying.Met;
}

/// <summary>One case under a profile: both partners side by side. Several labels may hold; none excludes another.</summary>
public sealed record ProfiledCase
{
    /// <summary>The case.</summary>
    public required CaseFile Case { get; init; }

    /// <summary>All labels: those that most voices name first, then those on record, then the framework's order.</summary>
    public required IReadOnlyList<ProfiledLabel> Labels { get; init; }

    /// <summary>The framework's scales.</summary>
    public required IReadOnlyList<VariableReading> Variables { get; init; }

    /// <summary>Groups of which two labels or more hold at once, in the framework's order.</summary>
    public required IReadOnlyList<string> AtOnce { get; init; }

    /// <summary>All cases of a study, in its order.</summary>
    public static IReadOnlyList<ProfiledCase> All(Study study, Framework framework) =>
        EachCase.Of(study.Cases, c => Of(CaseReadings.Of(c, study, framework)));

    /// <summary>One case.</summary>
    public static ProfiledCase Of(CaseReadings readings)
    {
        var groups = readings.Framework.Profile?.Groups ?? [];
        var labels = groups.SelectMany(g => g.Labels.Select(l => Label(readings, g, l))).ToList();
        return new ProfiledCase
        {
            Case = readings.Case,
            Labels = [.. labels.OrderByDescending(l => l.Voices).ThenByDescending(l => l.OnRecord)],
            Variables = VariableReading.Of(readings),
            AtOnce = [.. groups.Select(g => g.Id).Where(g => labels.Count(l => l.Group == g && l.Outcome.Holds() == true) > 1)],
        };
    }

    private static ProfiledLabel Label(CaseReadings readings, LabelGroup group, Entry label)
    {
        var accounts = PointReading.OfAll(readings, label.Id);
        return new ProfiledLabel(label.Id, group.Id, accounts, PointOutcomes.Of(accounts));
    }
}
