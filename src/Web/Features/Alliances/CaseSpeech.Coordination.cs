using Alliage.Core.Coordination;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Alliances;

/// <content>Tie, dependence and modes.</content>
public sealed partial class CaseSpeech
{
    /// <summary>What the table makes of both voices.</summary>
    public string CoordinationFinding()
    {
        var found = placement.Coordination.OfType<VoiceCoordination>().ToList();
        var modes = found.Select(c => c.Mode).Distinct().ToList();
        return found.Count == 0 ? words["alliance.coordination.finding.nobody"]
            : modes is [null] ? words["alliance.coordination.finding.none"]
            : modes is [{ } mode] ? words.Of("alliance.coordination.finding." + (found.Count == 1 ? "one" : "same"), Mode(mode))
            : found.Find(c => c.Mode is not null) is { } known && modes.Contains(null)
                ? words.Of("alliance.coordination.finding.half", Mode(known.Mode!), Who(known.Account))
            : words["alliance.coordination.finding.differ"];
    }

    /// <summary>The modes computed, voice by voice.</summary>
    public string ComputedModes() => words.Of(
        "alliance.computed-modes",
        string.Join(words["alliance.semicolon"], placement.Coordination.OfType<VoiceCoordination>().Select(c =>
            words.Of("alliance.computed-mode", Who(c.Account), c.Mode is { } mode ? Mode(mode) : words["alliance.undetermined"]))));

    /// <summary>The pole with which a voice enters the table: the alliance's, or its own where the voices contest it.</summary>
    public string PoleOf(AxisPlacement axis, Account voice)
    {
        var pole = axis.Status == PlacementStatus.Contested ? axis.Of(voice)?.Pole : axis.Pole;
        return pole is null ? words["alliance.undetermined"]
            : axis.Status == PlacementStatus.Contested ? words.Of("alliance.own-pole", Pole(pole))
            : Pole(pole);
    }

    /// <summary>The value of tie, and on how many of its components it rests.</summary>
    public string Tie(VoiceCoordination found)
    {
        var known = found.Components.Values.Count(v => v is not null);
        return found.Tie is { } tie
            ? words.Of("alliance.tie", words["alliance.tie." + tie], found.Components.Values.Count(v => v == tie), found.Components.Count)
            : words.Of("alliance.tie.undetermined", known, found.Components.Count);
    }

    public string Dependence(VoiceCoordination found) => ScaleValue(placement.Readings.Framework.Coordination.Dependence, found.Dependence);

    public string ScaleValue(string scale, string? value) => value is null ? words["alliance.undetermined"] : names[$"scale.{scale}.{value}"];

    /// <summary>A section of a published account; its tables and figures are written T3 and F4.</summary>
    public string Section(string section) => section switch
    {
        ['T', .. var number] when number.All(char.IsAsciiDigit) => words.Of("alliance.section.table", number),
        ['F', .. var number] when number.All(char.IsAsciiDigit) => words.Of("alliance.section.figure", number),
        _ => words.Of("alliance.section", section),
    };

    /// <summary>Where a rule comes from.</summary>
    public string Origin(Origin origin)
    {
        var section = origin.Section is { } where ? Section(where) : "";
        return words.Of("alliance.origin." + Keyword.Of(origin.From), section, origin.Work).TrimEnd();
    }
}
