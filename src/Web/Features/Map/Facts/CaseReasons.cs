using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Map.Facts;

/// <summary>Why an alliance has the result it has, in a sentence or two: what stands in the index beside its name.</summary>
public sealed class CaseReasons(MapLanguage language)
{
    private MapTexts Texts => language.Texts;

    /// <summary>For every axis that is not simply placed by both voices, and for what stands beside a result.</summary>
    public string Of(CasePlacement placement) => string.Join(' ', language.Axes.SelectMany(axis =>
        About(placement.Case, language.AxisName(axis), placement.Axis(axis.Id))).Where(s => s.Length > 0));

    /// <summary>Why an alliance stands outside the bands, as short as the strip needs it: "logic: nothing".</summary>
    public string Outside(CasePlacement placement) => string.Join(", ", language.Axes
        .Where(axis => placement.Axis(axis.Id).Status == PlacementStatus.Undetermined)
        .Select(axis => Texts.Of("verdict.on", language.AxisName(axis).ToLower(Texts.Culture), Texts[
            placement.Axis(axis.Id).Why == UndeterminedReason.Nothing ? "counts.nothing" : "strip.balanced"])));

    private IEnumerable<string> About(CaseFile @case, string name, AxisPlacement axis)
    {
        yield return axis switch
        {
            { Status: PlacementStatus.Contested } => Texts.Of(
                "why.contested", name, language.Teller(@case, Account.A), language.Counts(axis.Of(Account.A)), language.Teller(@case, Account.B), language.Counts(axis.Of(Account.B))),
            { Why: UndeterminedReason.Nothing } => Texts.Of("why.nothing", name),
            { Why: UndeterminedReason.Balanced } => Texts.Of("why.balanced", name, Balanced(@case, axis)),
            { Basis: PlacementBasis.Record } => Texts.Of("why.record", name, language.Counts(axis.Of(Account.Record))),
            { Basis: PlacementBasis.OneVoice } => OneVoice(@case, name, axis),
            _ => "",
        };

        if (axis.Thin)
        {
            yield return Texts[axis.Status == PlacementStatus.Contested ? "why.contested-thin" : "why.thin"];
        }

        if (axis.RecordDiffers)
        {
            yield return Texts.Of("why.record-differs", language.Counts(axis.Of(Account.Record)));
        }

        if (axis.Decision is { } decision)
        {
            yield return Texts.Of("why.decided", decision.By, decision.Value == "undetermined" ? Texts["table.no-pole"] : language.Pole(decision.Value));
        }
    }

    /// <summary>Whoever is balanced, with its counts.</summary>
    private string Balanced(CaseFile @case, AxisPlacement axis) => string.Join(", ", Accounts.All
        .Where(a => axis.Of(a)?.Band == PositionBand.Balanced)
        .Select(a => $"{language.Teller(@case, a)} {axis.Of(a)!.Counts[0]} · {axis.Of(a)!.Counts[1]}"));

    private string OneVoice(CaseFile @case, string name, AxisPlacement axis)
    {
        var voice = axis.Of(Account.A)?.Pole is not null ? Account.A : Account.B;
        var other = voice.Other();
        var silence = axis.Of(other) switch
        {
            null => "why.other-absent",
            { Band: PositionBand.Balanced } => "why.other-balanced",
            _ => "why.other-nothing",
        };
        return Texts.Of("why.one-voice", name, language.Teller(@case, voice), language.Counts(axis.Of(voice)))
            + " " + Texts.Of(silence, language.Teller(@case, other));
    }
}
