using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.IdealTypes;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Wording;

namespace Alliage.Workbench.IdealTypes;

/// <summary>What is said of ideal types, the same on the page and on the command line.</summary>
public sealed class IdealNames(OpenedStudy opened, string language)
{
    private readonly FrameworkWording names = opened.Framework.In(language);

    public InterfaceWords Words { get; } = InterfaceWords.In(language);

    public string Configuration(string id) => names[$"configuration.{id}.name"];

    /// <summary>A trait in the framework's words.</summary>
    public string Trait(Configuration of, Trait trait) => names[$"trait.{of.Id}.{trait.Id}"];

    /// <summary>What the trait is about.</summary>
    public string Aspect(Trait trait) => names["aspect." + trait.Aspect];

    public string Axis(string id) => names[$"axis.{id}.name"];

    /// <summary>The two firms.</summary>
    public string Pair(CaseFile @case)
    {
        string Of(Account voice) => @case.Firms.FirstOrDefault(f => f.Voice == voice)?.Pseudonym ?? Words.Of("cases.voice", Keyword.Of(voice));
        return Words.Of("cases.pair", Of(Account.A), Of(Account.B));
    }

    /// <summary>Where a case stands, in a few words.</summary>
    public string Stands(CasePlacement placed) =>
        placed.Configuration is { } own ? Configuration(own)
        : Words[placed.Axes.Any(a => a.Status == PlacementStatus.Contested) ? "cross.category.contested" : "cross.category.undetermined"];

    /// <summary>How near a case comes: two counts, each with its denominator.</summary>
    public string Near(IdealCase @case)
    {
        var told = @case.Traits.Count(t => t.CanBeTold);
        return Words.Of("ideal.near", @case.Nearness.Contradicted, @case.Nearness.Met, told);
    }

    /// <summary>Why a case is on the border, on one axis.</summary>
    public string Border(BorderAxis border, Configuration of)
    {
        var axis = Axis(border.Axis.Axis);
        return border.Reason switch
        {
            BorderReason.OneReading => Words.Of("ideal.border.one-reading", axis, Becomes(border.Axis.Tenacity!.Becomes)),
            BorderReason.Contested => Words.Of("ideal.border.contested", axis, Inside(names[$"pole.{of.At[border.Axis.Axis]}.name"])),
            _ => Words.Of("ideal.border.undetermined", axis, Inside(names[$"pole.{of.At[border.Axis.Axis]}.name"])),
        };
    }

    /// <summary>Why nothing here can tell a trait, and what would be needed.</summary>
    public string Gap(TraitGap gap, Trait trait) => gap == TraitGap.NoIndicator
        ? Words["ideal.gap.no-indicator"]
        : Words.Of("ideal.gap.nothing-linked", string.Join(Words["cases.comma"], trait.MetBy.Concat(trait.ContradictedBy).Select(i => names[$"indicator.{i}.name"])));

    /// <summary>Who makes of a trait what is made of it: "A, B", "the record".</summary>
    public string Who(ReadTrait trait, Saying saying) => string.Join(
        Words["cases.comma"],
        trait.Accounts.OfType<PointReading>().Where(a => a.Saying == saying)
            .Select(a => a.Account == Account.Record ? Words["cases.record"] : Keyword.Of(a.Account)));

    private string Becomes(Becomes becomes) =>
        becomes.Pole is { } pole ? Inside(names[$"pole.{pole}.name"])
        : Words[becomes.Status == PlacementStatus.Contested ? "cross.category.contested" : "cross.category.undetermined"];

    private string Inside(string name) => name.Length == 0 ? name : char.ToLower(name[0], Words.Culture) + name[1..];
}
