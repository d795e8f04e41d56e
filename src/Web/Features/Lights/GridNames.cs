using Alliage.Core.Frameworks;
using Alliage.Core.Lights;
using Alliage.Core.Studies;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.Lights;

/// <summary>The names of what a framework of any kind asks about, in the reader's language.</summary>
public sealed class GridNames(WordedFramework grid, Words words)
{
    private readonly FrameworkWording names = grid.In(words.Language);

    public Framework Framework => grid.Framework;

    public Words Words => words;

    public string Id => Framework.Id;

    public string Name => names["name"];

    public string Summary => names["summary"];

    public string Caution => names["caution"];

    /// <summary>A text of the framework's own.</summary>
    public string this[string key] => names[key];

    public string Kind => words["lights.kind." + Keyword.Of(Framework.Kind)];

    /// <summary>The works that it implements, short: "Puthod (1996)".</summary>
    public string Works => string.Join(words["alliance.semicolon"], Framework.Works.Select(w => $"{w.Author} ({w.Year.ToString(words.Culture)})"));

    public string Point(GridPoint point) => names[$"{Keyword.Of(point.Kind)}.{point.Id}.name"];

    public string Definition(GridPoint point) => names[$"{Keyword.Of(point.Kind)}.{point.Id}.definition"];

    /// <summary>A point inside a sentence.</summary>
    public string In(GridPoint point) => Inside(Point(point));

    public string Criterion(string id) => Inside(names[$"criterion.{id}.name"]);

    public string Label(string id) => Inside(names[$"label.{id}.name"]);

    public string Filter(string id) => Inside(names[$"filter.{id}.name"]);

    public string Position(string id) => Inside(names[$"position.{id}.name"]);

    /// <summary>A kind of resource; that none is named where null.</summary>
    public string Resource(string? id) => id is null ? words["lights.resource.unnamed"] : Inside(names[$"resource.{id}.name"]);

    public string Scale(string id) => Inside(names[$"scale.{id}.name"]);

    /// <summary>A pole of an axis or a value of a scale.</summary>
    public string Value(GridPoint point, string value) =>
        Inside(point.Kind == PointKind.Axis ? names[$"pole.{value}.name"] : names[$"scale.{point.Id}.{value}"]);

    /// <summary>A value with the name of its scale, unless it has a word of that name itself: "much time", but "partial (competition)".</summary>
    public string Valued(GridPoint scale, string value)
    {
        var (name, said) = (Parts(Point(scale)), Value(scale, value));
        return Parts(said).Any(w => w.Length > 3 && name.Any(n => n.StartsWith(w[..4], StringComparison.OrdinalIgnoreCase)))
            ? said
            : words.Of("lights.valued", said, In(scale));
    }

    public string Value(string scale, string value) => Inside(names[$"scale.{scale}.{value}"]);

    /// <summary>Several things in a sentence: "a, b et c".</summary>
    public string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all[..^1]) + words["alliance.and"] + all[^1];
    }

    /// <summary>The first of several, and how many more there are.</summary>
    public string Some(IEnumerable<string> items, int most = 3)
    {
        var all = items.ToList();
        return all.Count <= most + 1
            ? List(all)
            : string.Join(", ", all[..most]) + words.Of("lights.and-others", all.Count - most);
    }

    public string Opening(string sentence) => sentence.Length == 0 ? sentence : char.ToUpper(sentence[0], words.Culture) + sentence[1..];

    private static string[] Parts(string text) => text.Split([' ', '’', '\'', '\u00a0', ',', '('], StringSplitOptions.RemoveEmptyEntries);

    // Names of people and acronyms keep their capital.
    public string Inside(string name) =>
        name.Length == 0 || (name.Length > 1 && char.IsUpper(name[1])) ? name : char.ToLower(name[0], words.Culture) + name[1..];
}
