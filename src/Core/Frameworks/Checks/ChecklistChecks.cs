namespace Alliage.Core.Frameworks.Checks;

/// <summary>A checklist has something to check.</summary>
internal static class ChecklistChecks
{
    public static IEnumerable<Finding> Of(Framework framework) =>
        framework.Checklist is { Criteria.Count: 0 } ? [new(OfKinds.Checklist.Member("criteria"), "framework-checklist-empty")] : [];
}
