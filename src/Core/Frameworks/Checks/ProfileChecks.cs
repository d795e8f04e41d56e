namespace Alliage.Core.Frameworks.Checks;

/// <summary>A profile has labels or scales to show, and no empty group.</summary>
internal static class ProfileChecks
{
    public static IEnumerable<Finding> Of(Framework framework)
    {
        if (framework.Profile is not { } profile)
        {
            yield break;
        }

        if (profile.Groups.Count == 0 && framework.Scales.Count == 0)
        {
            yield return new(OfKinds.Profile.Member("groups"), "framework-profile-empty");
        }

        foreach (var (at, group) in profile.Groups.Index().Where(g => g.Item.Labels.Count == 0))
        {
            yield return new(OfKinds.Group(at, group).Member("labels"), "framework-group-empty");
        }
    }
}
