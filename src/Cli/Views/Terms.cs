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

    public string SilenceRule(SilenceRule rule) => wording[$"silence.{Keyword.Of(rule)}.name"];

    public string Account(Account account) => words["account." + Keyword.Of(account)];

    /// <summary>A word of a closed list, such as <c>status.placed</c>.</summary>
    public string Word<T>(string list, T value)
        where T : struct, Enum => words[$"{list}.{Keyword.Of(value)}"];

    /// <summary>What an indicator points to: a pole, a value of a scale, a sign, or nothing.</summary>
    public string? Target(Indicator indicator) => indicator.PointsTo switch
    {
        { Pole: { } pole } => Pole(pole),
        { Scale: { } scale, Value: { } value } => Value(scale, value),
        _ => null,
    };

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
