using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using static Alliage.Core.Workshop.FieldKind;

namespace Alliage.Core.Workshop;

/// <summary>The fields of the form of each section.</summary>
public static class SectionFields
{
    private static readonly FormField From = new("origin", FieldKind.Origin, "origin");

    private static readonly string[] Aspects =
        ["origin", "trade", "resources", "aim", "mutual-help", "tie", "interdependence", "coordination", "contract"];

    /// <summary>The fields for an entry, or for a new one.</summary>
    /// <param name="framework">The framework as it stands.</param>
    /// <param name="section">The section.</param>
    /// <param name="entry">Id of the entry; for a new one the id that it will have.</param>
    public static IReadOnlyList<FormField> Of(Framework framework, FrameworkSection section, string entry) => section.Name switch
    {
        FrameworkSection.About => [new("name", Words, "name"), new("summary", Prose, "summary"), new("caution", Prose, "caution")],
        FrameworkSection.Axes => OfAxis(framework, entry),
        FrameworkSection.Indicators => OfIndicator(framework, entry),
        FrameworkSection.Configurations =>
            [new("name", Words, $"configuration.{entry}.name"), new("summary", Prose, $"configuration.{entry}.summary"), From with { Choices = WorksOf(framework) }],
        FrameworkSection.Traits => OfTrait(framework, entry),
        FrameworkSection.Coordination => CoordinationFields.Of(framework),
        FrameworkSection.Rows => CoordinationFields.OfRow(framework, entry, From with { Choices = WorksOf(framework) }),
        FrameworkSection.Works =>
            [Line("author"), new("year", Number, "year"), Line("title"), Line("where")],
        FrameworkSection.Scales => OfScale(framework, entry),
        _ => Named(framework, section.Word, entry),
    };

    /// <summary>The works that an origin may name.</summary>
    public static IReadOnlyList<FieldChoice> WorksOf(Framework framework) => [.. framework.Works.Select(w => new FieldChoice(w.Id, []))];

    private static FormField Line(string name) => new(name, FieldKind.Line, name) { Needed = true };

    private static List<FormField> Named(Framework framework, string word, string entry) =>
        [new("name", Words, $"{word}.{entry}.name"), new("definition", Prose, $"{word}.{entry}.definition"), From with { Choices = WorksOf(framework) }];

    private static List<FormField> OfAxis(Framework framework, string entry)
    {
        var poles = framework.Axes.FirstOrDefault(a => a.Id == entry)?.Poles ?? [];
        return
        [
            new("name", Words, $"axis.{entry}.name"),
            new("definition", Prose, $"axis.{entry}.definition"),
            .. poles.Distinct().SelectMany((pole, at) => new[]
            {
                new FormField($"pole{at}.name", Words, $"pole.{pole}.name") { About = $"pole.{pole}.name" },
                new FormField($"pole{at}.definition", Prose, $"pole.{pole}.definition") { About = $"pole.{pole}.name" },
            }),
            From with { Choices = WorksOf(framework) },
        ];
    }

    private static List<FormField> OfIndicator(Framework framework, string entry) =>
    [
        new("name", Words, $"indicator.{entry}.name"),
        new("definition", Prose, $"indicator.{entry}.definition"),
        new("points", Points, "pointsTo") { Choices = PointChoices.Of(framework) },
        new("why-no-pole", Prose, $"indicator.{entry}.why-no-pole"),
        new("theme", Choice, "theme") { Choices = [.. framework.Themes.Select(t => new FieldChoice(t.Id, [$"theme.{t.Id}.name"]))], Needed = true },
        new("example", Prose, $"indicator.{entry}.example"),
        new("counter-example", Prose, $"indicator.{entry}.counter-example"),
        From with { Choices = WorksOf(framework) },
        new("heard-from", Choice, "heardFrom") { Choices = [.. Keyword.All<HeardFrom>().Select(w => new FieldChoice(w, [], "heard." + w))], Needed = true, Rare = true },
        new("silent-pole", Choice, "silentPole")
        {
            Choices = [new("", [], "silent.none"), .. framework.Axes.SelectMany(a => a.Poles.Select(p => new FieldChoice(p, [$"axis.{a.Id}.name", $"pole.{p}.name"])))],
            Rare = true,
        },
        new("facet", Choice, "facet")
        {
            Choices = [new(entry, [], "facet.own"), .. framework.Facets.Where(f => f.Id != entry).Select(f => new FieldChoice(f.Id, [$"facet.{f.Id}.name"]))],
            Needed = true,
            Rare = true,
        },
        new("suggested-codes", Ids, "suggestedCodes") { Rare = true },
    ];

    private static List<FormField> OfTrait(Framework framework, string entry)
    {
        var indicators = framework.Indicators.Select(i => new FieldChoice(i.Id, [$"indicator.{i.Id}.name"])).ToList();
        return
        [
            new("text", Prose, $"trait.{entry}"),
            new("aspect", Choice, "aspect") { Choices = [.. Aspects.Select(a => new FieldChoice(a, [], "aspect." + a))], Needed = true },
            .. Aspect(framework, entry) is { } aspect ? new[] { new FormField("aspect-name", Words, $"aspect.{aspect}") } : [],
            new("met-by", Several, "metBy") { Choices = indicators },
            new("contradicted-by", Several, "contradictedBy") { Choices = indicators },
            From with { Choices = WorksOf(framework) },
        ];
    }

    private static string? Aspect(Framework framework, string entry) => framework.Configurations
        .SelectMany(c => c.Traits.Select(t => (Id: $"{c.Id}.{t.Id}", t.Aspect)))
        .FirstOrDefault(t => t.Id == entry).Aspect;

    private static List<FormField> OfScale(Framework framework, string entry)
    {
        var values = framework.Scales.FirstOrDefault(s => s.Id == entry)?.Values ?? [];
        return
        [
            new("name", Words, $"scale.{entry}.name"),
            new("definition", Prose, $"scale.{entry}.definition"),
            new("values", Ids, "values") { Needed = true },
            .. values.Distinct().Select(v => new FormField($"value.{v}", Words, $"scale.{entry}.{v}")),
            From with { Choices = WorksOf(framework) },
        ];
    }
}
