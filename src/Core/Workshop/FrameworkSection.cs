using Alliage.Core.Frameworks;

namespace Alliage.Core.Workshop;

/// <summary>A part of a framework that is edited in forms: a list of entries, or one object.</summary>
/// <param name="Name">Its name in addresses and captions.</param>
/// <param name="Member">The member of the framework where it stands, as <c>twoAxes.axes</c>; empty for the framework itself.</param>
/// <param name="Word">First part of the wording keys of its entries.</param>
/// <param name="IsList">Whether it has entries with ids of their own.</param>
/// <param name="CanAdd">Whether a person may add and remove entries.</param>
public sealed record FrameworkSection(string Name, string Member, string Word, bool IsList = true, bool CanAdd = true)
{
    /// <summary>The framework itself: its names, its summary, its limits.</summary>
    public const string About = "about";

    /// <summary>The two axes with their poles.</summary>
    public const string Axes = "axes";

    /// <summary>What is listened for.</summary>
    public const string Indicators = "indicators";

    /// <summary>Facts with several faces.</summary>
    public const string Facets = "facets";

    /// <summary>The crossings of the axes.</summary>
    public const string Configurations = "configurations";

    /// <summary>What is said of a configuration in general.</summary>
    public const string Traits = "traits";

    /// <summary>How the mode of coordination is read.</summary>
    public const string Coordination = "coordination";

    /// <summary>The rows of the table of coordination.</summary>
    public const string Rows = "rows";

    /// <summary>Works that rules cite.</summary>
    public const string Works = "works";

    /// <summary>What is read by degree.</summary>
    public const string Scales = "scales";

    private static readonly IReadOnlyList<FrameworkSection> Common =
    [
        new(About, "", "", IsList: false, CanAdd: false),
        new("themes", "themes", "theme"),
        new(Indicators, "indicators", "indicator"),
        new(Facets, "facets", "facet"),
        new(Scales, "scales", "scale"),
        new("signs", "signs", "sign"),
        new("silence", "silenceRules", "silence", CanAdd: false),
        new(Works, "works", "work"),
    ];

    private static readonly IReadOnlyList<FrameworkSection> OfTwoAxes =
    [
        new(Axes, "twoAxes.axes", "axis", CanAdd: false),
        new(Configurations, "twoAxes.configurations", "configuration", CanAdd: false),
        new(Traits, "twoAxes.configurations", "trait"),
        new(Coordination, "twoAxes.coordination", "", IsList: false),
        new(Rows, "twoAxes.coordination.rows", "row", CanAdd: false),
    ];

    private static readonly IReadOnlyList<string> Order =
        [About, Axes, "themes", Indicators, Facets, Configurations, Traits, Scales, "signs", Coordination, Rows, "silence", Works];

    /// <summary>The sections of a kind of framework that have forms. What stands elsewhere in it is edited as text.</summary>
    public static IReadOnlyList<FrameworkSection> Of(FrameworkKind kind) =>
        [.. Common.Concat(kind == FrameworkKind.TwoAxes ? OfTwoAxes : []).OrderBy(s => Order.Index().First(o => o.Item == s.Name).Index)];

    /// <summary>A section by its name; null where the kind has no such section.</summary>
    public static FrameworkSection? Find(FrameworkKind kind, string name) => Of(kind).FirstOrDefault(s => s.Name == name);

    /// <summary>Ids of its entries, in the framework's order; of a trait, the configuration's and its own.</summary>
    public IReadOnlyList<string> Entries(WordedFramework worded)
    {
        var framework = worded.Framework;
        return Name switch
        {
            Axes => [.. framework.Axes.Select(a => a.Id)],
            "themes" => [.. framework.Themes.Select(t => t.Id)],
            Indicators => [.. framework.Indicators.Select(i => i.Id)],
            Facets => [.. framework.Facets.Select(f => f.Id).Where(f => !OwnFacet.Is(worded, f))],
            Configurations => [.. framework.Configurations.Select(c => c.Id)],
            Traits => [.. framework.Configurations.SelectMany(c => c.Traits.Select(t => $"{c.Id}.{t.Id}"))],
            Scales => [.. framework.Scales.Select(s => s.Id)],
            "signs" => [.. framework.Signs.Select(s => s.Id)],
            "silence" => [.. framework.SilenceRules.Select(r => Studies.Keyword.Of(r.Id))],
            Works => [.. framework.Works.Select(w => w.Id)],
            Rows => [.. framework.Coordination.Rows.Select(r => r.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))],
            _ => [],
        };
    }

    /// <summary>The way to an entry as problems spell it, without the file's own <c>framework.</c>.</summary>
    public string Label(string? entry) => (Name, entry) switch
    {
        (_, null) => Member,
        (Traits, { } trait) when trait.Split('.', 2) is [var configuration, var id] => $"{Member}[{configuration}].traits[{id}]",
        _ => $"{Member}[{entry}]",
    };
}
