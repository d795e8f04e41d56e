using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.Crossing;

/// <summary>
/// One way in which a framework parts cases. It says where an alliance falls, or where each voice does for its own firm, or
/// both; never a number made of two voices. A unit may fall into several categories where the framework lets several hold.
/// </summary>
public abstract class Grouping
{
    /// <summary>Id within the framework, such as <c>configuration</c> or <c>criterion-stakes</c>.</summary>
    public abstract string Id { get; }

    /// <summary>Whose results it can give; the first is meant where nothing is asked.</summary>
    public abstract IReadOnlyList<Whose> Gives { get; }

    /// <summary>Where a unit may fall, in order: what the framework names, then what it cannot tell.</summary>
    public abstract IReadOnlyList<Category> Categories { get; }

    /// <summary>Whether several categories may hold of one unit at once.</summary>
    public virtual bool SeveralMayHold => false;

    /// <summary>Whether it takes our interpretation of a published figure, which can be left out.</summary>
    public virtual bool TakesInterpretation => false;

    /// <summary>How it is called.</summary>
    public virtual GroupingName Name => new(null, Id);

    /// <summary>Key, in the framework's wording, of what a named category is called; null where the interface names it.</summary>
    public abstract string? KeyOf(string named);

    /// <summary>Where an alliance falls: one category, or several where several hold; never none.</summary>
    public virtual IReadOnlyList<Category> OfAlliance(CaseReadings readings) => throw new NotSupportedException("Given by voice only.");

    /// <summary>Where a voice that brings something falls.</summary>
    public virtual IReadOnlyList<Category> OfVoice(CaseReadings readings, Account voice) => throw new NotSupportedException("Given by alliance only.");

    /// <summary>Where a unit falls.</summary>
    /// <param name="readings">The case, read with the grouping's framework.</param>
    /// <param name="whose">Whose result.</param>
    /// <param name="voice">The voice whose own result is asked for.</param>
    public IReadOnlyList<Category> Of(CaseReadings readings, Whose whose, Account voice) =>
        whose == Whose.Alliance ? OfAlliance(readings)
        : readings.Case.Has(voice) ? OfVoice(readings, voice)
        : OfUnheard(readings, voice);

    /// <summary>Where the firm of a voice that brings nothing falls: nowhere, unless others tell of it.</summary>
    protected virtual IReadOnlyList<Category> OfUnheard(CaseReadings readings, Account voice) => [Category.NotHeard];
}

/// <summary>How a grouping is called.</summary>
/// <param name="Framework">Key of a name in the framework's wording; null for none.</param>
/// <param name="Interface">What the interface calls such a grouping, by the end of its key.</param>
public readonly record struct GroupingName(string? Framework, string Interface);
