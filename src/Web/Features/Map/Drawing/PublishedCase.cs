using Alliage.Core.Comparison;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Map.Drawing;

/// <summary>An alliance as a published account places it. A published place is no voice: one mark, never two.</summary>
public sealed record PublishedCase
{
    public required string Id { get; init; }

    public required string Siglum { get; init; }

    public required string Names { get; init; }

    /// <summary>0 for the left pole, 1 for the right one; null where none is published.</summary>
    public required int? Across { get; init; }

    /// <summary>0 for the lower pole, 1 for the upper one; null where none is published.</summary>
    public required int? Up { get; init; }

    /// <summary>How sure the axis is that is known least.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The grade in a word; empty where stated, which needs none.</summary>
    public string GradeWord { get; init; } = "";

    /// <summary>The computed pair and its words, at the end of the row; null where only the published place is shown.</summary>
    public ComputedEnd? Computed { get; init; }

    /// <summary>From a study; where nothing is published of a case, both axes are open.</summary>
    public static PublishedCase Of(CaseFile @case, Framework framework, string siglum, string names)
    {
        var published = PublishedPlacement.Of(@case, framework);
        Axis[] axes = [MapCase.AcrossOf(framework), MapCase.UpOf(framework)];
        return new()
        {
            Id = @case.Alliance.Id,
            Siglum = siglum,
            Names = names,
            Across = PoleOf(axes[0]),
            Up = PoleOf(axes[1]),
            Grade = axes.Max(a => published?.Axes.GetValueOrDefault(a.Id)?.Grade ?? Grade.Undetermined),
        };

        int? PoleOf(Axis axis) => published?.Axes.GetValueOrDefault(axis.Id)?.Value is { } pole ? (axis.Poles[0] == pole ? 0 : 1) : null;
    }
}

/// <summary>What is computed of a published case: the pair as a small glyph, and in words.</summary>
public sealed record ComputedEnd(PairGlyph Glyph, string Words);

/// <summary>A pair of voices as a glyph in a line of text.</summary>
public enum PairGlyph
{
    /// <summary>Nothing to draw: on an axis no account says anything.</summary>
    None,
    BothVoices,
    OneVoiceA,
    OneVoiceB,

    /// <summary>Two accounts, each on one axis.</summary>
    Shared,
    RecordAlone,
    Contested,
    ContestedThin,

    /// <summary>On the line.</summary>
    Balanced,
}
