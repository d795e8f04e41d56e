using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>An argument goes with stances that exist.</summary>
internal static class ContractChecks
{
    public static IEnumerable<Finding> Of(Framework framework)
    {
        var stances = framework.Contract.Stances.Select(s => s.Id).ToList();
        var arguments = JsonPath.Root.Member("contract").Member("arguments");
        return framework.Contract.Arguments.SelectMany((argument, at) => argument.Stances.SelectMany((stance, i) => Finding.Unless(
            stances, stance, arguments.Item(at, argument.Id).Member("stances").Item(i), "framework-stance-unknown")));
    }
}
