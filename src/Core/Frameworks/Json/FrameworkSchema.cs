using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Json;

/// <summary>The JSON schema of <c>framework.json</c>. What it cannot say is in <see cref="Checks.FrameworkChecks"/>.</summary>
public static class FrameworkSchema
{
    /// <summary>The schema, printed from the records.</summary>
    public static string Print() => RecordSchema.Print<Framework>("framework.json");
}
