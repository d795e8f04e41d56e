using Alliage.Core.Frameworks;

namespace Alliage.Core.Workshop;

/// <summary>What became of an entry between two versions.</summary>
public enum EntryFate
{
    /// <summary>Only the later version has it.</summary>
    Added,

    /// <summary>Only the earlier version has it.</summary>
    Removed,

    /// <summary>Both have it, and something of it differs.</summary>
    Changed,
}

/// <summary>A field of an entry that differs.</summary>
/// <param name="Name">The member of the file, as <c>theme</c> or <c>pointsTo</c>, or the last part of a text's key, as <c>definition</c>.</param>
/// <param name="Language">Language of the text; null for what is the same in every language.</param>
/// <param name="Before">What stood there; null for nothing.</param>
/// <param name="After">What stands there; null for nothing.</param>
public sealed record FieldChange(string Name, string? Language, string? Before, string? After);

/// <summary>An entry that is not the same in two versions.</summary>
/// <param name="Kind">What it is, as in the keys of wordings: <c>indicator</c>, <c>theme</c>, <c>trait</c>; <c>framework</c> for the whole.</param>
/// <param name="Id">Its id; of a trait, the configuration's and its own.</param>
/// <param name="Fate">Added, removed or changed.</param>
/// <param name="Fields">What differs; of an entry that only one version has, all that it says.</param>
public sealed record EntryChange(string Kind, string Id, EntryFate Fate, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>Whether what it means was changed, so that what was coded by it should be read again.</summary>
    public bool ChangesMeaning => Fate == EntryFate.Changed && Fields.Any(f => FrameworkComparison.Meaning.Contains(f.Name));
}

/// <summary>Two versions of a framework, entry by entry and field by field.</summary>
public static class FrameworkComparison
{
    /// <summary>Fields of an entry that say what it means.</summary>
    public static IReadOnlySet<string> Meaning { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "name", "definition", "example", "counter-example", "pointsTo", "silentPole", "heardFrom", "facet",
    };

    /// <summary>
    /// What differs, apart from the number of the version itself. A fact that follows its one indicator is not named beside
    /// it. In the order of the later version; what it no longer has stands last. Empty where nothing differs.
    /// </summary>
    public static IReadOnlyList<EntryChange> Of(WordedFramework before, WordedFramework after)
    {
        var (earlier, later) = (FlatFramework.Of(before), FlatFramework.Of(after));
        return
        [
            .. later.Entries.Select(e => Change(e, earlier[e], later[e])).OfType<EntryChange>().Where(c => !Follows(c, before, after)),
            .. earlier.Entries.Where(e => !later.Has(e)).Select(e => Change(e, earlier[e], later[e])!).Where(c => !Follows(c, before, after)),
        ];
    }

    private static bool Follows(EntryChange change, WordedFramework before, WordedFramework after) => change.Kind == "facet"
        && (change.Fate == EntryFate.Added || OwnFacet.Is(before, change.Id)) && (change.Fate == EntryFate.Removed || OwnFacet.Is(after, change.Id));

    private static EntryChange? Change(EntryName entry, FlatEntry? before, FlatEntry? after)
    {
        List<FieldChange> fields =
        [
            .. new[] { before, after }.OfType<FlatEntry>().SelectMany(e => e.Fields.Keys).Distinct()
                .Select(f => new FieldChange(f.Name, f.Language, before?.Fields.GetValueOrDefault(f), after?.Fields.GetValueOrDefault(f)))
                .Where(f => f.Before != f.After),
        ];
        return before is not null && after is not null && fields.Count == 0
            ? null
            : new(entry.Kind, entry.Id, before is null ? EntryFate.Added : after is null ? EntryFate.Removed : EntryFate.Changed, fields);
    }
}
