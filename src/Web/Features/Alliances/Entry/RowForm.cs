using Alliage.Core.Problems;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Alliances.Entry;

/// <summary>How rows of one kind are entered and changed: fields, from a row to what stands in them, and back.</summary>
public abstract class RowForm(AllianceView view)
{
    /// <summary>Something that a row needs was left out: the field's label.</summary>
    public const string Missing = "field-missing";

    /// <summary>A new row where one of its name stands: the name.</summary>
    public const string AlreadyNoted = "already-noted";

    /// <summary>The kind in the form's address, and in the keys of its words.</summary>
    public abstract string Kind { get; }

    /// <summary>The rows of this kind that the case has.</summary>
    public abstract IReadOnlyList<StudyRow> Rows { get; }

    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>Whether there is one place for a row at most: what stands there meanwhile is then someone's change, no doublet.</summary>
    public virtual bool HasOneRow => false;

    /// <summary>The words of the button that takes a row away.</summary>
    public virtual string Removal => view.Words[HasOneRow ? "alliance.withdraw" : "alliance.remove"];

    /// <summary>Where one goes on to, whether something was saved or not.</summary>
    public virtual string Back => view.Links.Case;

    protected AllianceView View => view;

    /// <summary>A row in a list.</summary>
    public abstract string Name(StudyRow row);

    /// <summary>What stands in the fields of a row.</summary>
    public abstract FieldValues ValuesOf(StudyRow row);

    /// <summary>The row that the fields make, once everything needed is there.</summary>
    /// <param name="values">What was typed.</param>
    /// <param name="former">The row that is changed; null for a new one.</param>
    /// <param name="by">Who is at work; empty where no name was given.</param>
    protected abstract StudyRow Make(FieldValues values, StudyRow? former, string by);

    /// <summary>The row, or all that is missing.</summary>
    public Result<StudyRow> Read(FieldValues values, StudyRow? former, string by)
    {
        var missing = Fields.Where(f => f.Required && !Answers(f, values)).Select(f => Problem.Of(Missing, f.Label)).ToList();
        return missing.Count > 0 ? Result<StudyRow>.Failed(missing) : Result<StudyRow>.Of(Make(values, former, by));
    }

    protected string Label(string name) => view.Words[$"alliance.{Kind}.{name}"];

    protected static IReadOnlyList<Option> Accounts(AllianceView view, IEnumerable<Account> accounts) =>
        [.. accounts.Select(a => new Option(Keyword.Of(a), view.Speech.Who(a)))];

    /// <summary>An id that no row has yet, made of the alliance and a number.</summary>
    protected string FreeId(IEnumerable<string> taken)
    {
        var known = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, known.Count + 1)
            .Select(n => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{view.Case.Alliance.Id}-{Kind[..1]}{n:00}"))
            .First(id => !known.Contains(id));
    }

    private static bool Answers(Field field, FieldValues values) => field.Kind switch
    {
        FieldKind.OneOf or FieldKind.OneOfMany => field.Options.Any(o => o.Value == values[field.Name]),
        _ => values[field.Name].Length > 0,
    };
}
