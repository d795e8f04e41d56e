using Alliage.Core.Guides;
using Alliage.Core.Studies;

namespace Alliage.Core.JointPages;

/// <summary>What one owner says to one item, as the joint page has it: options that the guide has, own words within the limits.</summary>
public sealed record Saying
{
    /// <summary>Ids of the options chosen, in the guide's order.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Own words, or the digits of a number; null where there are none.</summary>
    public string? Words { get; init; }

    /// <summary>The lines of "mine".</summary>
    public IReadOnlyList<string> Mine { get; init; } = [];

    /// <summary>The lines of "theirs".</summary>
    public IReadOnlyList<string> Theirs { get; init; } = [];

    /// <summary>Whether none of the options was ticked.</summary>
    public bool NamesNone => Options.Count == 0 && Words is null && Mine.Count == 0 && Theirs.Count == 0;

    /// <summary>What stands on the page of a release.</summary>
    /// <param name="item">The item.</param>
    /// <param name="release">What its owner released.</param>
    /// <returns>The saying; null where the release says nothing that the item can take, and for a private item, whoever released it.</returns>
    public static Saying? Of(GuideItem item, Release release)
    {
        if (!item.MayBeReleased || release.Item != item.Id)
        {
            return null;
        }

        var beside = item.Type is AnswerType.Choice or AnswerType.Several ? JointLimits.Beside : JointLimits.Words;
        var subjects = item.Joint?.Part == JointPart.Subjects;
        var words = subjects ? "" : JointLimits.Cut(release.Text ?? "", beside);
        var saying = new Saying
        {
            Options = [.. item.Options.Select(o => o.Id).Where(release.Options.Contains)],
            Words = words.Length > 0 ? words : null,
            Mine = JointLimits.Cut(release.Mine),
            Theirs = JointLimits.Cut(release.Theirs),
        };
        return saying.NamesNone && (subjects || item.Type != AnswerType.Several) ? null : saying;
    }
}
