namespace Alliage.Core.Studies.Checks;

/// <summary>Codes, their tree and their links.</summary>
internal static class CodebookChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope)
    {
        var rows = scope.Rows;
        var parents = rows.Codes.Select(c => c.Parent).ToHashSet();
        var byId = rows.Codes.DistinctBy(c => c.Id).ToDictionary(c => c.Id);
        return
        [
            .. rows.Codes.SelectMany(c => c.Parent is { } parent ? scope.Codes.Unless(c, parent) : []),
            .. rows.Codes.SelectMany(c => Cycle(c, byId)),
            .. rows.Codes.Where(c => c.Colour is { } colour && !IsColour(colour))
                .Select(c => new Finding(StudyProblems.ColourInvalid, c, Quoted.Of(c.Colour!))),
            .. rows.Links.SelectMany(l => scope.Codes.Unless(l, l.Code)),
            .. rows.Links.SelectMany(l => scope.Indicators?.Unless(l, l.Indicator) ?? []),
            .. rows.Links.Where(l => parents.Contains(l.Code))
                .Select(l => new Finding(StudyProblems.ParentLinked, l, l.Code, l.Indicator)),
        ];
    }

    /// <summary>Each circle is reported once, at its first code in the codebook's order that leads back to itself.</summary>
    private static IEnumerable<Finding> Cycle(Code code, Dictionary<string, Code> byId)
    {
        List<Code> path = [code];
        while (path[^1].Parent is { } parent && byId.TryGetValue(parent, out var next))
        {
            if (next == code)
            {
                var first = byId.Values.First(path.Contains);
                if (first == code)
                {
                    var circle = string.Join(" → ", path.Append(code).Select(c => c.Id));
                    yield return new Finding(StudyProblems.CodeCycle, code, circle) { DrawnFrom = path };
                }

                yield break;
            }

            if (path.Contains(next))
            {
                yield break;
            }

            path.Add(next);
        }
    }

    private static bool IsColour(string colour) => colour.Length == 7 && colour[0] == '#' && colour.Skip(1).All(char.IsAsciiHexDigit);
}
