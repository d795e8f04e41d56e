using Alliage.Core.Guides;
using Alliage.Core.Studies;

namespace Alliage.Core.JointPages;

/// <summary>What the two firms are called on the joint page; null where nobody named one.</summary>
/// <param name="A">A's firm.</param>
/// <param name="B">B's firm.</param>
public sealed record FirmNames(string? A, string? B);

/// <summary>What a firm brings.</summary>
/// <param name="Item">Id of the item.</param>
/// <param name="Firm">Whose firm.</param>
/// <param name="OwnerSays">The lines of its owner.</param>
/// <param name="PartnerSays">The lines of the partner.</param>
public sealed record Brought(string Item, Account Firm, IReadOnlyList<string> OwnerSays, IReadOnlyList<string> PartnerSays);

/// <summary>
/// What stands on the joint page: a function of what both owners released, apart, and of nothing else. By its types it
/// cannot see an answer, a consent or a former answer; an item that only one of them released leaves no trace in it, no
/// blank and no count.
/// </summary>
public sealed record JointContent
{
    /// <summary>The two firms.</summary>
    public required FirmNames Firms { get; init; }

    /// <summary>Our alliance, as each describes it.</summary>
    public IReadOnlyList<JointView> Described { get; init; } = [];

    /// <summary>What each brings: A's firm, then B's.</summary>
    public IReadOnlyList<Brought> Brings { get; init; } = [];

    /// <summary>Who does what.</summary>
    public IReadOnlyList<JointTask> Tasks { get; init; } = [];

    /// <summary>What we see alike and otherwise.</summary>
    public IReadOnlyList<JointView> Views { get; init; } = [];

    /// <summary>Ids of the subjects that both chose.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>Id of the item that the subjects are options of; null where there is none.</summary>
    public string? SubjectsOf { get; init; }

    /// <summary>That the page was made; null until then.</summary>
    public JointPage? Made { get; init; }

    /// <summary>Whether nothing was released by both.</summary>
    public bool IsEmpty => Described.Count + Brings.Count + Tasks.Count + Views.Count + Subjects.Count == 0;

    /// <summary>Makes the page's content.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="firms">The two firms.</param>
    /// <param name="a">Releases of A that hold.</param>
    /// <param name="b">Releases of B that hold.</param>
    /// <param name="made">The row that says that the page was made; null until then.</param>
    public static JointContent Of(Guide guide, FirmNames firms, IEnumerable<Release> a, IEnumerable<Release> b, JointPage? made)
    {
        List<(GuideItem Item, Saying A, Saying B)> released =
            [.. DoubleKey.Of(guide, a, b).Select(r => (r.Item, Saying.Of(r.Item, r.A)!, Saying.Of(r.Item, r.B)!))];
        IEnumerable<(GuideItem Item, Saying A, Saying B)> In(JointPart part) => released.Where(r => r.Item.Joint?.Part == part);
        List<(string Item, string Subject)> subjects =
            [.. In(JointPart.Subjects).SelectMany(r => r.A.Options.Select(o => (r.Item.Id, o)))];
        return new()
        {
            Firms = firms,
            Described = [.. In(JointPart.Described).Select(r => JointView.Of(r.Item, r.A, r.B))],
            Brings = [.. In(JointPart.Brings).SelectMany(r => Each(r.Item, r.A, r.B))],
            Tasks = [.. In(JointPart.Tasks).SelectMany(r => JointTask.Of(r.A, r.B))],
            Views = [.. In(JointPart.Views).Select(r => JointView.Of(r.Item, r.A, r.B))],
            Subjects = [.. subjects.Select(s => s.Subject)],
            SubjectsOf = subjects.Select(s => s.Item).FirstOrDefault(),
            Made = made,
        };
    }

    private static IEnumerable<Brought> Each(GuideItem item, Saying a, Saying b) =>
        [new(item.Id, Account.A, a.Mine, b.Theirs), new(item.Id, Account.B, b.Mine, a.Theirs)];
}
