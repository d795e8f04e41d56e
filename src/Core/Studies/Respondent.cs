namespace Alliage.Core.Studies;

/// <summary>Which questions of the guide an owner was given.</summary>
public enum GuideForm
{
    /// <summary>The short form, a quarter of an hour.</summary>
    Short,

    /// <summary>All of them.</summary>
    Full,
}

/// <summary>An owner who was asked to answer the guide alone. Where there is none for a voice, its answers were typed in by a researcher.</summary>
public sealed record Respondent : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Join(Alliance, Keyword.Of(Account));

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>Which of the two owners: a voice.</summary>
    public required Account Account { get; init; }

    /// <summary>Which questions.</summary>
    public GuideForm Form { get; init; } = GuideForm.Short;

    /// <summary>The language that the owner answers in: <c>fr</c> or <c>en</c>; null until it is chosen.</summary>
    public string? Language { get; init; }

    /// <summary>The day on which the answers were handed in; null until then.</summary>
    public DateOnly? Given { get; init; }

    /// <summary>The day from which it is worth answering again; null where none was set.</summary>
    public DateOnly? Again { get; init; }
}
