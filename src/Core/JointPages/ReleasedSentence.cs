using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Studies;

namespace Alliage.Core.JointPages;

/// <summary>A part of what the partner would read.</summary>
/// <param name="Label">What stands before it, such as "I bring"; null where nothing does.</param>
/// <param name="Words">The words.</param>
/// <param name="Own">Whether they are the owner's own, and so quoted; else they are an option of the guide.</param>
public sealed record SentencePart(string? Label, string Words, bool Own);

/// <summary>
/// The exact sentence that the partner would read of one answer, in one language: what it is about, then what the owner
/// says. Options are in the language of whoever reads; own words stay as they were written.
/// </summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Parts">What the owner says.</param>
/// <param name="Cut">Whether own words are too long for the page and are cut in it.</param>
public sealed record ReleasedSentence(string Topic, IReadOnlyList<SentencePart> Parts, bool Cut)
{
    /// <summary>The sentence of a release.</summary>
    /// <param name="item">The item.</param>
    /// <param name="said">The words of the guide in the language to read it in.</param>
    /// <param name="release">What would be released.</param>
    /// <returns>The sentence; null where nothing of it could stand on the joint page, as for every private item.</returns>
    public static ReleasedSentence? Of(GuideItem item, FrameworkWording said, Release release) =>
        Saying.Of(item, release) is { } saying
            ? new(said[GuideKeys.Topic(item)], Said(item, said, saying), IsCut(saying))
            : null;

    /// <summary>What an owner says, in the words of the guide and in own words.</summary>
    /// <param name="item">The item.</param>
    /// <param name="said">The words of the guide.</param>
    /// <param name="saying">What the owner says.</param>
    public static IReadOnlyList<SentencePart> Said(GuideItem item, FrameworkWording said, Saying saying)
    {
        if (saying.NamesNone)
        {
            return [new(null, said[GuideKeys.None], Own: false)];
        }

        return
        [
            .. item.Options.Where(o => saying.Options.Contains(o.Id))
                .Select(o => new SentencePart(null, said[GuideKeys.Option(item, o)], Own: false)),
            .. saying.Words is { } words ? [new(null, words, item.Type != AnswerType.Number)] : Array.Empty<SentencePart>(),
            .. saying.Mine.Select(l => new SentencePart(said[GuideKeys.Mine(item)], l, Own: true)),
            .. saying.Theirs.Select(l => new SentencePart(said[GuideKeys.Theirs(item)], l, Own: true)),
        ];
    }

    private static bool IsCut(Saying saying) =>
        new[] { saying.Words ?? "" }.Concat(saying.Mine).Concat(saying.Theirs).Any(w => w.EndsWith(JointLimits.Mark, StringComparison.Ordinal));
}
