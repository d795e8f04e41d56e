namespace Alliage.Core.Studies;

/// <summary>The analyst's one line on what an account says of a theme, linked to its quotations (Miles and Huberman's matrices).</summary>
public sealed record Summary : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Join(Alliance, Theme, Keyword.Of(Account));

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>Id of the theme.</summary>
    public required string Theme { get; init; }

    /// <summary>Whose words are summed up.</summary>
    public required Account Account { get; init; }

    /// <summary>The line.</summary>
    public required string Text { get; init; }

    /// <summary>Ids of the codings it rests on.</summary>
    public IReadOnlyList<string> Codings { get; init; } = [];

    /// <summary>Who wrote it.</summary>
    public required string By { get; init; }

    /// <summary>When, in universal time.</summary>
    public required DateTime At { get; init; }
}

/// <summary>A note of the analyst on anything in the study.</summary>
public sealed record Memo : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Id;

    /// <summary>Id within the study: letters, digits, hyphens; also the name of its file.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about: <c>study</c>, or a kind and an id such as <c>alliance/pain</c>, <c>source/pain-A</c>, <c>code/entraide</c>, <c>coding/c12</c>.</summary>
    public required string About { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The note.</summary>
    public required string Text { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string By { get; init; }

    /// <summary>When, in universal time.</summary>
    public required DateTime At { get; init; }
}
