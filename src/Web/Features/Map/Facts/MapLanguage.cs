using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Web.Features.Map.Drawing;

namespace Alliage.Web.Features.Map.Facts;

/// <summary>What the map says of poles, axes, places and counts, in one language and for one framework.</summary>
public sealed class MapLanguage(MapTexts texts, WordedFramework worded)
{
    private readonly FrameworkWording wording = worded.In(texts.Language);

    public MapTexts Texts { get; } = texts;

    public Framework Framework { get; } = worded.Framework;

    /// <summary>The axis drawn from left to right.</summary>
    public Axis Across => MapCase.AcrossOf(Framework);

    /// <summary>The axis drawn from bottom to top.</summary>
    public Axis Up => MapCase.UpOf(Framework);

    /// <summary>Logic first, as a configuration is said: egocentric trade.</summary>
    public IReadOnlyList<Axis> Axes => [Across, Up];

    /// <summary>The axis in a word, as the head of a sentence; its full name where the map has no word for it.</summary>
    public string AxisName(Axis axis) => Texts.Has($"axis.{axis.Id}") ? Texts[$"axis.{axis.Id}"] : wording[$"axis.{axis.Id}.name"];

    /// <summary>The axis as the subject of a sentence.</summary>
    public string AxisSubject(Axis axis) =>
        Texts.Has($"axis.{axis.Id}.subject") ? Texts[$"axis.{axis.Id}.subject"] : Lower(wording[$"axis.{axis.Id}.name"]);

    /// <summary>The name of a pole, as a heading.</summary>
    public string PoleHead(string pole) => wording[$"pole.{pole}.name"];

    /// <summary>The name of a pole within a sentence.</summary>
    public string Pole(string pole) => Lower(PoleHead(pole));

    /// <summary>A few words under a pole's name; empty for a framework that the map has none for.</summary>
    public string Gloss(string pole) => Texts.Has($"gloss.{pole}") ? Texts[$"gloss.{pole}"] : "";

    /// <summary>Two poles as one place: "co-development, trade".</summary>
    public string Place(string across, string up) => Texts.Of("place", Pole(across), Pole(up));

    /// <summary>A place given by the poles' numbers; what is not published is said.</summary>
    public string Place(int? across, int? up) => (across, up) switch
    {
        ({ } a, { } u) => Place(Across.Poles[a], Up.Poles[u]),
        (null, { } u) => $"{Pole(Up.Poles[u])}, {Texts.Of("list.unknown", AxisName(Across).ToLower(Texts.Culture))}",
        ({ } a, null) => $"{Pole(Across.Poles[a])}, {Texts.Of("list.unknown", AxisName(Up).ToLower(Texts.Culture))}",
        _ => Texts["table.no-pole"],
    };

    /// <summary>What the rule found on an axis: "trade, by both voices", "contested".</summary>
    public string Verdict(AxisPlacement axis) => axis.Status switch
    {
        PlacementStatus.Contested => Texts[axis.Thin ? "verdict.contested-thin" : "verdict.contested"],
        PlacementStatus.Undetermined => Texts[axis.Why == UndeterminedReason.Balanced ? "verdict.balanced" : "verdict.nothing"],
        _ => axis.Thin ? Texts.Of("verdict.thin", ByWhom(axis)) : ByWhom(axis),
    };

    /// <summary>An account's counted readings: "trade: 3 for, 1 against".</summary>
    public string Counts(Position? position) => position switch
    {
        null => Texts["counts.absent"],
        { Band: PositionBand.Nothing } => Texts["counts.nothing"],
        { Band: PositionBand.Balanced } => Texts.Of("counts.balanced", position.Counts[0]),
        _ => Texts.Of("counts", Pole(position.Pole!), position.ForPole, position.Counts.Sum() - position.ForPole),
    };

    /// <summary>The same for an account that may be missing as a whole.</summary>
    public string Counts(AxisPlacement axis, Account account) =>
        account == Account.Record && axis.Of(account) is null ? Texts["counts.no-record"] : Counts(axis.Of(account));

    /// <summary>The firm that an account is of; for the record, the record.</summary>
    public string Teller(CaseFile @case, Account account) => account == Account.Record
        ? Texts["account.record"]
        : @case.Firms.FirstOrDefault(f => f.Voice == account)?.Pseudonym is { Length: > 0 } name ? name : Texts[$"account.{account}"];

    /// <summary>Both firms, as the map labels an alliance.</summary>
    public string Names(CaseFile @case) => string.Join(" · ", Accounts.Voices.Select(v => Teller(@case, v)));

    /// <summary>Where a published account says something: its third table is <c>T3</c> in the data.</summary>
    public string Section(string section) => section.Length == 0
        ? Texts["section.none"]
        : string.Join(", ", section.Split(',', StringSplitOptions.TrimEntries).Select(one => one switch
        {
            ['T', .. var table] when table.All(char.IsAsciiDigit) => Texts.Of("section.table", table),
            ['F', .. var figure] when figure.All(char.IsAsciiDigit) => Texts.Of("section.figure", figure),
            _ => Texts.Of("section.other", one),
        }));

    public string Grade(Grade grade) => Texts[$"grade.{Keyword.Of(grade)}"];

    private string ByWhom(AxisPlacement axis) => Texts.Of($"verdict.{Keyword.Of(axis.Basis!.Value)}", Pole(axis.Pole!));

    private string Lower(string text) => text.Length == 0 ? text : char.ToLower(text[0], Texts.Culture) + text[1..];
}
