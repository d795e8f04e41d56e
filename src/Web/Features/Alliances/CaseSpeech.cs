using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.Alliances;

/// <summary>The results of one case as sentences.</summary>
public sealed partial class CaseSpeech(Words words, FrameworkWording names, CasePlacement placement)
{
    /// <summary>The value of a decision that leaves something open.</summary>
    public const string Undetermined = "undetermined";

    /// <summary>The name of a voice's firm; of the record.</summary>
    public string Who(Account account) => account == Account.Record
        ? words["alliance.record"]
        : placement.Case.Firms.FirstOrDefault(f => f.Voice == account)?.Pseudonym ?? words.Of("alliance.voice", Keyword.Of(account));

    /// <summary>The two firms.</summary>
    public string Pair() => words.Of("alliance.pair", Who(Account.A), Who(Account.B));

    /// <summary>The name of a pole, inside a sentence.</summary>
    public string Pole(string pole) => Inside(names[$"pole.{pole}.name"]);

    public string Axis(string axis) => names[$"axis.{axis}.name"];

    /// <summary>The name of a configuration, inside a sentence; that there is none where null.</summary>
    public string Configuration(string? configuration) =>
        configuration is null ? words["alliance.no-configuration"] : Inside(names[$"configuration.{configuration}.name"]);

    public string Mode(string mode) => Inside(names[$"mode.{mode}.name"]);

    public string Indicator(Indicator indicator) => names[$"indicator.{indicator.Id}.name"];

    /// <summary>What the case is found to be: the title of its page.</summary>
    public string Finding()
    {
        var clauses = placement.Axes.Select(Clause).ToList();
        if (placement.Configuration is { } configuration)
        {
            var name = names[$"configuration.{configuration}.name"];
            return placement.Axes.Select(a => (a.Basis, OnlyVoice(a))).Distinct().Count() == 1
                ? According("alliance.finding", placement.Axes[0], name)
                : words.Of("alliance.finding.mixed", name, string.Join(words["alliance.semicolon"], clauses));
        }

        var order = placement.Axes.Zip(clauses).OrderBy(p => p.First.Status == PlacementStatus.Contested ? 0 : p.First.Pole is null ? 1 : 2);
        return Opening(string.Join(words["alliance.semicolon"], order.Select(p => p.Second))) + words["alliance.stop"];
    }

    /// <summary>The finding in a few words, over the title.</summary>
    public string Status()
    {
        var contested = placement.Axes.Where(a => a.Status == PlacementStatus.Contested).Select(a => Inside(Axis(a.Axis))).ToList();
        return placement.Configuration is { } configuration ? Configuration(configuration)
            : contested.Count > 0 ? words.Of("alliance.status.contested", string.Join(words["alliance.and"], contested))
            : words["alliance.status.undetermined"];
    }

    /// <summary>Where the case stands on an axis and on whose word, inside a sentence.</summary>
    public string Clause(AxisPlacement axis)
    {
        var poles = Poles(axis);
        return axis.Status switch
        {
            PlacementStatus.Placed => According("alliance.clause", axis, Pole(axis.Pole!)),
            PlacementStatus.Contested => words.Of(
                "alliance.clause.contested", Pole(axis.Of(Account.A)!.Pole!), Who(Account.A), Pole(axis.Of(Account.B)!.Pole!), Who(Account.B)),
            _ => words.Of(
                "alliance.clause." + (axis.Why == UndeterminedReason.Balanced ? "balanced" : "nothing"), Pole(poles[0]), Pole(poles[1])),
        };
    }

    /// <summary>The counted readings of an account that brings something, for each pole: "3 for trade, 0 for product".</summary>
    public string Counts(AxisPlacement axis, Account account)
    {
        var poles = Poles(axis);
        var position = axis.Of(account)!;

        if (position.Readings.Count == 0)
        {
            return Opening(words["alliance.counted.nothing"]) + words["alliance.stop"];
        }

        // The pole it stands for comes first.
        var first = position.Counts[1] > position.Counts[0] ? 1 : 0;
        return words.Of(
            "alliance.counts",
            words.Count("alliance.readings", position.Counts[first], Pole(poles[first])),
            words.Of("alliance.counts.other", position.Counts[1 - first], Pole(poles[1 - first])));
    }

    /// <summary>What it would take to move a result, and what would become of it.</summary>
    public string Tenacity(Tenacity tenacity) => words.Count("alliance.tenacity", tenacity.Readings, Becomes(tenacity.Becomes));

    private string Becomes(Becomes becomes) =>
        becomes.Configuration is { } configuration ? words.Of("alliance.becomes", Configuration(configuration))
        : becomes.Pole is { } pole ? words.Of("alliance.becomes", Pole(pole))
        : becomes.Status switch
        {
            PlacementStatus.Contested => words["alliance.becomes.contested"],
            PlacementStatus.Undetermined => words["alliance.becomes.undetermined"],
            _ => words["alliance.becomes.no-configuration"],
        };

    /// <summary>The placement on an axis in a word or two.</summary>
    public string Status(AxisPlacement axis) => axis.Pole is { } pole
        ? Pole(pole)
        : words[axis.Status == PlacementStatus.Contested ? "alliance.contested" : "alliance.undetermined"];

    /// <summary>Where an account stands on an axis, for whoever does not see the figure.</summary>
    public string Position(Axis axis, Account account)
    {
        var position = placement.Axis(axis.Id).Of(account);
        return position?.Band switch
        {
            PositionBand.Balanced => words.Of("alliance.position.balanced", Pole(axis.Poles[0]), Pole(axis.Poles[1])),
            PositionBand.Leaning => words.Of("alliance.position.leaning", Pole(position.Pole!)),
            PositionBand.Clear => words.Of("alliance.position.clear", Pole(position.Pole!)),
            _ => words["alliance.position.nothing"],
        };
    }

    /// <summary>The value of a decision.</summary>
    public string Value(Decision decision) => decision.Value == Undetermined
        ? words["alliance.undetermined"]
        : decision.Subject switch
        {
            DecisionSubject.Axis => Pole(decision.Value),
            DecisionSubject.Theme => words["alliance.verdict." + decision.Value],
            DecisionSubject.Reading => words["alliance.reading." + decision.Value],
            _ => Mode(decision.Value),
        };

    /// <summary>What a decision is about.</summary>
    public string About(DecisionSubject subject, string about, Account? account)
    {
        var name = subject switch
        {
            DecisionSubject.Axis => Axis(about),
            DecisionSubject.Theme => words.Of("alliance.about.theme", names[$"theme.{about}.name"]),
            DecisionSubject.Reading => names[$"indicator.{about}.name"],
            _ => words["alliance.coordination.mode"],
        };
        return account is { } who ? words.Of("alliance.about.account", name, Who(who)) : name;
    }

    public string About(Decision decision) => About(decision.Subject, decision.About, decision.Account);

    private string According(string key, AxisPlacement axis, string what) => axis.Basis switch
    {
        PlacementBasis.BothVoices => words.Of(key + ".both", what),
        PlacementBasis.OneVoice => words.Of(key + ".one", what, Who(OnlyVoice(axis)!.Value)),
        _ => words.Of(key + ".record", what),
    };

    private static Account? OnlyVoice(AxisPlacement axis) =>
        axis.Basis == PlacementBasis.OneVoice ? Accounts.Voices.First(v => axis.Of(v)?.Pole is not null) : null;

    private IReadOnlyList<string> Poles(AxisPlacement axis) => placement.Readings.Framework.Index.Axes[axis.Axis].Poles;

    /// <summary>A name as it stands inside a sentence.</summary>
    public string Inside(string name) => name.Length == 0 ? name : char.ToLower(name[0], words.Culture) + name[1..];

    public string Opening(string sentence) => char.ToUpper(sentence[0], words.Culture) + sentence[1..];
}
