using Alliage.Core.Guides;
using Alliage.Core.Studies;

namespace Alliage.Core.Diagnosis;

/// <summary>An answer that its owner may release to the partner.</summary>
/// <param name="Item">The item.</param>
/// <param name="Release">What would be released: a copy of the answer as it stands.</param>
/// <param name="IsReleased">Whether it is released.</param>
public sealed record Shareable(GuideItem Item, Release Release, bool IsReleased)
{
    /// <summary>
    /// A number that changes with what is released: an owner who ticks a sentence releases the one that was read, not one
    /// that it became meanwhile.
    /// </summary>
    public string Read
    {
        get
        {
            var hash = 14695981039346656037ul; // FNV-1a, 64 bits
            string[] said = [.. Release.Options, "\n", Release.Text ?? "", "\n", .. Release.Mine, "\n", .. Release.Theirs];
            foreach (var letter in said.SelectMany(s => s.Append('\0')))
            {
                hash = (hash ^ letter) * 1099511628211ul;
            }

            return hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}

/// <summary>What an owner may release, and what holds of what was released.</summary>
public static class Releases
{
    /// <summary>
    /// The answers that an owner may release, in the guide's order: never to a private item, never a reason for having
    /// no answer, except that none of some options is true.
    /// </summary>
    /// <param name="guide">The guide.</param>
    /// <param name="owner">The owner's rows.</param>
    /// <param name="at">When it would be released, in universal time.</param>
    public static IReadOnlyList<Shareable> Shareable(Guide guide, OwnerFile owner, DateTime at)
    {
        var held = Current(guide, owner, isMade: false).ToDictionary(r => r.Item, StringComparer.Ordinal);
        return
        [
            .. guide.Items.Where(i => i.MayBeReleased)
                .Select(i => (Item: i, Reply: Reply.Of(i, owner.Answers)))
                .Where(r => IsSaid(r.Item, r.Reply))
                .Select(r => new Shareable(r.Item, Of(r.Reply, owner, at), held.ContainsKey(r.Item.Id))),
        ];
    }

    /// <summary>What an owner released, once the joint page was made: as it stands there, whatever was answered since.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="owner">The owner's rows.</param>
    public static IReadOnlyList<Shareable> Released(Guide guide, OwnerFile owner) =>
    [
        .. guide.Items.SelectMany(i => Current(guide, owner, isMade: true).Where(r => r.Item == i.Id).Select(r => new Shareable(i, r, IsReleased: true))),
    ];

    /// <summary>
    /// The releases that hold: those of the answer as it stands, until the joint page is made; from then on all, as they
    /// were made.
    /// </summary>
    /// <param name="guide">The guide.</param>
    /// <param name="owner">The owner's rows.</param>
    /// <param name="isMade">Whether the joint page was made.</param>
    public static IReadOnlyList<Release> Current(Guide guide, OwnerFile owner, bool isMade)
    {
        var items = guide.Items.Where(i => i.MayBeReleased).ToDictionary(i => i.Id, StringComparer.Ordinal);
        return [.. owner.Releases.Where(r => items.TryGetValue(r.Item, out var item) && (isMade || IsOf(item, r, owner)))];
    }

    private static bool IsOf(GuideItem item, Release release, OwnerFile owner)
    {
        var reply = Reply.Of(item, owner.Answers);
        return IsSaid(item, reply)
            && reply.Options.ToHashSet(StringComparer.Ordinal).SetEquals(release.Options) && reply.Text == release.Text
            && reply.Mine.SequenceEqual(release.Mine) && reply.Theirs.SequenceEqual(release.Theirs);
    }

    private static bool IsSaid(GuideItem item, Reply reply) => item.Joint?.Part == JointPart.Subjects
        ? reply.Options.Count > 0
        : reply.HasAnswer || (item.Type == AnswerType.Several && reply.Absence == Absence.AskedNotMentioned);

    private static Release Of(Reply reply, OwnerFile owner, DateTime at) => new()
    {
        Alliance = owner.Alliance,
        Account = owner.Account,
        Item = reply.Item,
        Options = reply.Options,
        Text = reply.Text,
        Mine = reply.Mine,
        Theirs = reply.Theirs,
        At = at,
    };
}
