using Alliage.Core.Problems;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Faults;

/// <summary>The names nearest to one that is not known, with their addresses.</summary>
public static class Nearby
{
    private static readonly Dictionary<string, Func<string, string, string>> Addresses = new(StringComparer.Ordinal)
    {
        ["study-unknown"] = (_, name) => $"/studies/{Uri.EscapeDataString(name)}/map",
        ["unknown-alliance"] = (study, name) => $"/studies/{Uri.EscapeDataString(study)}/alliances/{Uri.EscapeDataString(name)}",
        ["unknown-source"] = (study, name) => $"/studies/{Uri.EscapeDataString(study)}/sources/{Uri.EscapeDataString(name)}",
    };

    /// <summary>Empty where the problem is about nothing that has an address.</summary>
    /// <param name="problem">The problem: what was asked for, then the nearest names.</param>
    /// <param name="route">Where the request led.</param>
    public static IReadOnlyList<(string Name, string Address)> Of(Problem problem, RouteValueDictionary route)
    {
        var study = (route.GetValueOrDefault("StudyName") ?? route.GetValueOrDefault("Study"))?.ToString() ?? "";
        return Addresses.TryGetValue(problem.Id, out var address) && problem.Args is [_, var nearest, ..] && nearest != Nearest.Nothing
            ? [.. nearest.Split(Nearest.Parting).Select(name => (name, address(study, name)))]
            : [];
    }
}
