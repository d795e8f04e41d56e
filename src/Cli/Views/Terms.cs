using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Views;

/// <summary>The names of things for people: those of the framework from its own wording, the rest from the interface's.</summary>
internal sealed class Terms(WordedFramework framework, InterfaceWords words)
{
    private readonly FrameworkWording wording = framework.In(words.Language);

    public Terms(Session session, OpenedStudy opened)
        : this(opened.Framework, session.Words)
    {
    }

    public string Framework => wording["name"];

    public string Caution => wording["caution"];

    public string Axis(string id) => wording[$"axis.{id}.name"];

    public string Pole(string id) => wording[$"pole.{id}.name"];

    /// <summary>The pole's name, or that it is undetermined.</summary>
    public string PoleOrNone(string? id) => id is null or "undetermined" ? words["status.undetermined"] : Pole(id);

    public string Facet(string id) => wording[$"facet.{id}.name"];

    public string Theme(string id) => wording[$"theme.{id}.name"];

    public string Indicator(string id) => wording[$"indicator.{id}.name"];

    public string Configuration(string id) => wording[$"configuration.{id}.name"];

    public string Mode(string id) => wording[$"mode.{id}.name"];

    public string Sign(string id) => wording[$"sign.{id}.name"];

    public string Stance(string id) => wording[$"stance.{id}.name"];

    public string Argument(string id) => wording[$"argument.{id}.name"];

    public string Scale(string id) => wording[$"scale.{id}.name"];

    public string Value(string scale, string value) => wording[$"scale.{scale}.{value}"];

    public string Proposition(string id) => wording[$"proposition.{id}.name"];

    public string PropositionDefinition(string id) => wording[$"proposition.{id}.definition"];

    public string Criterion(string id) => wording[$"criterion.{id}.name"];

    public string Group(string id) => wording[$"group.{id}.name"];

    public string Weakness(string group) => wording[$"group.{group}.weakness"];

    public string Label(string id) => wording[$"label.{id}.name"];

    public string Dimension(string id) => wording[$"dimension.{id}.name"];

    public string Filter(string id) => wording[$"filter.{id}.name"];

    /// <summary>A kind of resource, or that none is named.</summary>
    public string Resource(string? id) => id is null ? words["flow.unnamed"] : wording[$"resource.{id}.name"];

    public string State(FlowState state) => wording[$"state.{Keyword.Of(state)}.name"];

    public string PlaceOfFirm(string id) => wording[$"position.{id}.name"];

    public string PlaceSummary(string id) => wording[$"position.{id}.summary"];

    /// <summary>What the work says of a position in general, aspect by aspect: "Partners: two".</summary>
    public string Traits(FilterPosition position) =>
        List(position.Traits.Select(t => Named(wording[$"aspect.{t.Aspect}"], wording[$"trait.{position.Id}.{t.Id}"])));

    /// <summary>Aspects, by their names.</summary>
    public string Aspects(IEnumerable<string> aspects) => List(aspects.Select(a => wording[$"aspect.{a}"]));

    /// <summary>A name with what goes with it: "Competition: partial".</summary>
    public string Named(string name, string what) => words.Of("named", name, what);

    public string SilenceRule(SilenceRule rule) => wording[$"silence.{Keyword.Of(rule)}.name"];

    public string Account(Account account) => words["account." + Keyword.Of(account)];

    /// <summary>Where something is said in the published account: a section, a table (<c>T3</c>), or a part by its name.</summary>
    public string Section(string section) =>
        section.Length == 0 ? words["unknown"]
        : char.IsAsciiDigit(section[0]) ? words.Of("section.number", section)
        : section[0] == 'T' && section.Skip(1).All(char.IsAsciiDigit) ? words.Of("section.table", section[1..])
        : section;

    /// <summary>Several things in one sentence, parted as the language parts them.</summary>
    public string List(IEnumerable<string> items) => string.Join(words["list.separator"], items);

    /// <summary>The name of a value of tie, which the framework's components share.</summary>
    public string Tie(string? value)
    {
        var key = "tie." + (value ?? "unknown");
        return words[key] is var name && name != key ? name : value!;
    }

    /// <summary>The name of a value of dependence.</summary>
    public string Dependence(string? value) =>
        value is null ? words["dependence.unknown"] : Value(framework.Framework.Coordination.Dependence, value);

    /// <summary>A word of a closed list, such as <c>status.placed</c>.</summary>
    public string Word<T>(string list, T value)
        where T : struct, Enum => words[$"{list}.{Keyword.Of(value)}"];

    /// <summary>The pole that an indicator points to, if any; what it says of a scale or a sign is in its name.</summary>
    public string? Target(Indicator indicator) => indicator.PointsTo?.Pole is { } pole ? Pole(pole) : null;

    /// <summary>Where a position comes from, in full: "Product, clear (3 for, 1 against)".</summary>
    public string Position(Position? position, Axis axis)
    {
        if (position is null || position.Band == PositionBand.Nothing)
        {
            return words["position.nothing"];
        }

        if (position.Pole is not { } pole)
        {
            return words.Of("position.balanced", position.Counts[0], Pole(axis.Poles[0]), position.Counts[1], Pole(axis.Poles[1]));
        }

        var against = position.Counts.Sum() - position.ForPole;
        return words.Of("position.pole", Pole(pole), Word("band", position.Band), position.ForPole, against);
    }

    /// <summary>What a tenacity says of an axis or a configuration.</summary>
    public string Becomes(Becomes becomes) =>
        becomes.Configuration is { } configuration ? Configuration(configuration)
        : becomes.Pole is { } pole ? Pole(pole)
        : becomes.Status is { } status ? Word("status", status)
        : words["configuration.none"];

    /// <summary>A counted reading: "A: The devices, for Product".</summary>
    public string Counted(CountedReading reading) =>
        words.Of("reading.counted", Account(reading.Account), Facet(reading.Facet), Pole(reading.Pole));
}
