using Alliage.Core.Frameworks;
using Alliage.Core.Workshop;
using CsCheck;

namespace Alliage.Core.Tests.Workshop;

public sealed class FrameworkComparisonTests
{
    private static readonly FrameworkSection Indicators = FrameworkSection.Find(FrameworkKind.TwoAxes, FrameworkSection.Indicators)!;

    [Fact]
    public void A_changed_definition_is_named_with_its_language_and_both_texts()
    {
        var key = $"indicator.{First}.definition";
        var change = Assert.Single(FrameworkComparison.Of(Draft.Small, Draft.Small.Saying("fr", key, "tout autre chose")));

        Assert.Equal(("indicator", First, EntryFate.Changed, true), (change.Kind, change.Id, change.Fate, change.ChangesMeaning));
        Assert.Equal(new FieldChange("definition", "fr", $"fr text of {key}", "tout autre chose"), Assert.Single(change.Fields));
    }

    [Fact]
    public void A_theme_that_an_indicator_is_asked_under_does_not_change_what_it_means()
    {
        var framework = Draft.Small.Framework;
        var other = framework.Themes.First(t => t.Id != framework.Indicators[0].Theme).Id;
        var moved = Draft.Small with { Framework = framework with { Indicators = [framework.Indicators[0] with { Theme = other }, .. framework.Indicators.Skip(1)] } };
        var change = Assert.Single(FrameworkComparison.Of(Draft.Small, moved));

        Assert.Equal(("theme", false), (Assert.Single(change.Fields).Name, change.ChangesMeaning));
    }

    [Fact]
    public void Another_order_is_a_change_of_the_whole()
    {
        var framework = Draft.Small.Framework;
        var turned = Draft.Small with { Framework = framework with { Indicators = [.. framework.Indicators.Reverse()] } };
        var change = Assert.Single(FrameworkComparison.Of(Draft.Small, turned));

        Assert.Equal(("framework", "indicators"), (change.Kind, Assert.Single(change.Fields).Name));
    }

    [Fact]
    public void A_version_compared_with_itself_differs_in_nothing() =>
        Some.Sample(version => Assert.Empty(FrameworkComparison.Of(version, version)));

    [Fact]
    public void Swapping_the_sides_swaps_what_was_added_and_what_was_removed() => Gen.Select(Some, Some).Sample((one, other) =>
    {
        var there = FrameworkComparison.Of(one, other);
        var back = FrameworkComparison.Of(other, one);

        Assert.Equal(Named(there, EntryFate.Added), Named(back, EntryFate.Removed));
        Assert.Equal(Named(there, EntryFate.Removed), Named(back, EntryFate.Added));
        Assert.Equal(Named(there, EntryFate.Changed), Named(back, EntryFate.Changed));
        Assert.Equal(
            there.SelectMany(c => c.Fields.Select(f => (c.Id, f.Name, f.Language, f.Before, f.After))).ToHashSet(),
            back.SelectMany(c => c.Fields.Select(f => (c.Id, f.Name, f.Language, Before: f.After, After: f.Before))).ToHashSet());
    });

    private static string First => Draft.Small.Framework.Indicators[0].Id;

    private static HashSet<string> Named(IReadOnlyList<EntryChange> changes, EntryFate fate) =>
        [.. changes.Where(c => c.Fate == fate).Select(c => $"{c.Kind} {c.Id}")];

    /// <summary>The small framework after some changes, sound or not.</summary>
    private static Gen<WordedFramework> Some { get; } = Gen.Int[0, 3].Array[0, 5].Select(acts => acts.Aggregate(Draft.Small, (draft, act) =>
    {
        var entries = Indicators.Entries(draft);
        return act switch
        {
            0 when entries.Count > 0 => EntryEdit.Remove(draft, Indicators, entries[^1]).Value.Worded,
            1 => Put(draft, null, "added"),
            2 when entries.Count > 0 => Put(draft, entries[0], "changed"),
            _ when entries.Count > 1 => EntryEdit.MoveUp(draft, Indicators, entries[^1]).Value.Worded,
            _ => draft,
        };
    }));

    private static WordedFramework Put(WordedFramework draft, string? entry, string text) => EntryEdit.Put(
        draft,
        Indicators,
        entry ?? EntryEdit.FreshId(draft, Indicators, text, null),
        entry is null,
        new Dictionary<string, string> { ["name.fr"] = text, ["name.en"] = text },
        (_, key) => key).Value.Worded;
}
