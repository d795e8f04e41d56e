using Alliage.Core.Guides;
using Alliage.Core.Studies;

namespace Alliage.Core.JointPages;

/// <summary>An item that both released, apart, with what each released of it.</summary>
/// <param name="Item">The item.</param>
/// <param name="A">A's release.</param>
/// <param name="B">B's release.</param>
public sealed record BothReleased(GuideItem Item, Release A, Release B);

/// <summary>
/// The double key: what only one of the two released is not there, for the page and for whatever is asked because of it.
/// Of subjects to talk about only those are left that both chose; where there is none, neither is the item.
/// </summary>
public static class DoubleKey
{
    /// <summary>The items that both released, in the guide's order.</summary>
    /// <param name="guide">The guide; nothing of a private item passes, whoever released it.</param>
    /// <param name="a">Releases of A that hold; any of another voice is left out.</param>
    /// <param name="b">Releases of B, likewise.</param>
    public static IReadOnlyList<BothReleased> Of(Guide guide, IEnumerable<Release> a, IEnumerable<Release> b)
    {
        var (ofA, ofB) = (ByItem(a, Account.A), ByItem(b, Account.B));
        return
        [
            .. from item in guide.Items
               where item.MayBeReleased && ofA.ContainsKey(item.Id) && ofB.ContainsKey(item.Id)
               let both = Shared(item, ofA[item.Id], ofB[item.Id])
               where Saying.Of(item, both.A) is not null && Saying.Of(item, both.B) is not null
               select both,
        ];
    }

    private static BothReleased Shared(GuideItem item, Release a, Release b)
    {
        if (item.Joint?.Part != JointPart.Subjects)
        {
            return new(item, a, b);
        }

        // Words beside the subjects are left out: they may speak of one that only their owner chose.
        IReadOnlyList<string> both = [.. item.Options.Select(o => o.Id).Where(o => a.Options.Contains(o) && b.Options.Contains(o))];
        return new(item, a with { Options = both, Text = null }, b with { Options = both, Text = null });
    }

    private static Dictionary<string, Release> ByItem(IEnumerable<Release> releases, Account account) => releases
        .Where(r => r.Account == account)
        .GroupBy(r => r.Item, StringComparer.Ordinal)
        .ToDictionary(r => r.Key, r => r.Last(), StringComparer.Ordinal);
}
