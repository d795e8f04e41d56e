using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>Ids are written in one way, and name one thing.</summary>
internal static class IdChecks
{
    public static IEnumerable<Finding> Syntax(Framework framework)
    {
        var levels = JsonPath.Root.Member("twoAxes").Member("coordination").Member("levels");
        return IdLists.Of(framework).SelectMany(list => list)
            .Prepend(new(JsonPath.Root.Member("id"), framework.Id))
            .Concat(framework.Coordination.Levels.Select(l => new PlacedId(levels.Member(l.Key), l.Value)))
            .Where(p => !IsWritten(p.Id))
            .Select(p => new Finding(p.At, "framework-id-syntax", p.Id));
    }

    public static IEnumerable<Finding> Twice(Framework framework) =>
        from list in IdLists.Of(framework)
        from same in list.GroupBy(p => p.Id)
        from again in same.Skip(1)
        select new Finding(again.At, "framework-id-twice", again.Id);

    // Small letters, digits and single hyphens: ids become names of folders, keys of wordings and parts of addresses.
    public static bool IsWritten(string id) =>
        id.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
}
