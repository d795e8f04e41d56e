using System.Globalization;
using Alliage.Core.Frameworks;
using Alliage.Core.Problems;

namespace Alliage.Core.Workshop;

/// <summary>A draft after a change of one of its entries.</summary>
/// <param name="Worded">The draft, perhaps unsound.</param>
/// <param name="Entry">Id of the entry; new where it was added.</param>
public sealed record EditedDraft(WordedFramework Worded, string Entry);

/// <summary>Changes of one entry of a draft, as forms make them. What the check refuses is kept all the same.</summary>
public static class EntryEdit
{
    /// <summary>What stands in the fields of an entry; of a new one, what a form begins with.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="section">The section.</param>
    /// <param name="entry">Id of the entry; null for a new one.</param>
    public static IReadOnlyDictionary<string, string> Values(WordedFramework draft, FrameworkSection section, string? entry)
    {
        var document = new DraftDocument(draft);
        var fresh = entry ?? "";
        var found = document.Find(section, entry) ?? NewEntry.Of(section, fresh, draft.Framework);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in SectionFields.Of(draft.Framework, section, fresh))
        {
            FieldValues.Read(document, found, field, values);
        }

        return values;
    }

    /// <summary>
    /// The draft with what was given in the form of an entry, which is added where it is new. Problems
    /// <c>framework-entry-unknown</c>, <c>framework-number</c>.
    /// </summary>
    /// <param name="draft">The draft.</param>
    /// <param name="section">The section.</param>
    /// <param name="entry">Id of the entry, or the one that a new entry gets.</param>
    /// <param name="isNew">Whether it is added.</param>
    /// <param name="values">What was given, by name of the field.</param>
    /// <param name="phrase">Texts that a draft is given where nobody has written any yet, by language and key.</param>
    public static Result<EditedDraft> Put(
        WordedFramework draft,
        FrameworkSection section,
        string entry,
        bool isNew,
        IReadOnlyDictionary<string, string> values,
        Func<string, string, string> phrase)
    {
        var document = new DraftDocument(draft);
        var list = section.IsList ? document.ListOf(section, entry) : null;
        if (isNew && section.CanAdd)
        {
            NewEntry.Add(document, section, entry, draft.Framework);
        }

        if (document.Find(section, entry) is not { } found || (section.IsList && list is null))
        {
            return Result<EditedDraft>.Failed(Problem.Of("framework-entry-unknown", section.Name, entry));
        }

        var follows = OwnFacet.Follows(document, section, entry);
        var problems = SectionFields.Of(draft.Framework, section, entry)
            .Where(f => f.Posted(Frameworks.Json.WordingReading.Languages).Any(values.ContainsKey) || f.Kind is FieldKind.Flag or FieldKind.Several)
            .Select(f => FieldValues.Write(document, found, f, values)).OfType<Problem>().ToList();
        if (problems.Count > 0)
        {
            return Result<EditedDraft>.Failed(problems);
        }

        NewEntry.Complete(found, section, entry, isNew);
        OwnFacet.Follow(document, section, entry, follows);
        CoordinationRows.Follow(document, section, phrase);
        NameAspect(document, section, found, phrase);
        var worded = document.Worded;
        return worded.Succeeded ? new EditedDraft(worded.Value, entry) : Result<EditedDraft>.Failed(worded.Problems);
    }

    // The first trait of an aspect brings the aspect's name along.
    private static void NameAspect(DraftDocument document, FrameworkSection section, System.Text.Json.Nodes.JsonObject trait, Func<string, string, string> phrase)
    {
        if (section.Name == FrameworkSection.Traits && trait["aspect"]?.ToString() is { } aspect)
        {
            foreach (var language in Frameworks.Json.WordingReading.Languages.Where(l => document.Text(l, $"aspect.{aspect}") is null))
            {
                document.Put(language, $"aspect.{aspect}", phrase(language, $"aspect.{aspect}"));
            }
        }
    }

    /// <summary>The draft without an entry and its texts. Problem <c>framework-entry-unknown</c>.</summary>
    public static Result<EditedDraft> Remove(WordedFramework draft, FrameworkSection section, string entry)
    {
        var document = new DraftDocument(draft);
        if (!section.CanAdd || document.Find(section, entry) is not { } found)
        {
            return Result<EditedDraft>.Failed(Problem.Of("framework-entry-unknown", section.Name, entry));
        }

        var follows = OwnFacet.Follows(document, section, entry);
        if (section.IsList)
        {
            document.ListOf(section, entry)!.Remove(found);
            document.RemoveTexts($"{section.Word}.{entry}");
        }
        else
        {
            CoordinationRows.Drop(document);
        }

        OwnFacet.Follow(document, section, entry, follows);
        var worded = document.Worded;
        return worded.Succeeded ? new EditedDraft(worded.Value, entry) : Result<EditedDraft>.Failed(worded.Problems);
    }

    /// <summary>The draft with an entry one place further up its list: the order of lists is the order of all results.</summary>
    public static Result<EditedDraft> MoveUp(WordedFramework draft, FrameworkSection section, string entry)
    {
        var document = new DraftDocument(draft);
        if (!section.IsList || document.Find(section, entry) is not { } found)
        {
            return Result<EditedDraft>.Failed(Problem.Of("framework-entry-unknown", section.Name, entry));
        }

        var list = document.ListOf(section, entry)!;
        var at = list.IndexOf(found);
        list.RemoveAt(at);
        list.Insert(Math.Max(0, at - 1), found);
        return new EditedDraft(document.Worded.Value, entry);
    }

    /// <summary>An id for a new entry that no other of its section has.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="section">The section; of traits, those of one configuration.</param>
    /// <param name="wished">What its name gives; null where it gives nothing.</param>
    /// <param name="within">Configuration of a new trait; else null.</param>
    /// <param name="others">Other frameworks: an id means the same statement everywhere, so a new statement takes none of theirs.</param>
    public static string FreshId(
        WordedFramework draft, FrameworkSection section, string? wished, string? within, IReadOnlyList<Framework>? others = null)
    {
        // Facets that follow their indicator are taken too, though no form lists them.
        var taken = section.Entries(draft).Concat(draft.Framework.Facets.Select(f => f.Id))
            .Concat(section.Name == FrameworkSection.Indicators ? others?.SelectMany(o => o.Indicators).Select(i => i.Id) ?? [] : [])
            .ToHashSet(StringComparer.Ordinal);
        var stem = wished ?? section.Word;
        return Enumerable.Range(1, int.MaxValue)
            .Select(i => i == 1 && wished is not null ? stem : $"{stem}-{i.ToString(CultureInfo.InvariantCulture)}")
            .Select(id => within is null ? id : $"{within}.{id}")
            .First(id => !taken.Contains(id));
    }
}
