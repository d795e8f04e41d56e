namespace Alliage.Core.Studies;

/// <summary>Why an answer gave way to another one.</summary>
public enum AnsweredAnew
{
    /// <summary>"I see it otherwise": the owner read what came of it and answered anew.</summary>
    Otherwise,

    /// <summary>The owner answered the guide again, months later.</summary>
    Again,
}

/// <summary>What an owner's answer to an item was before; erased with the rest. No result rests on it.</summary>
public sealed record FormerAnswer : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Id;

    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>Whose it was: a voice.</summary>
    public required Account Account { get; init; }

    /// <summary>Id of the item.</summary>
    public required string Item { get; init; }

    /// <summary>As of <see cref="Answer.Value"/>.</summary>
    public string? Value { get; init; }

    /// <summary>As of <see cref="Answer.Text"/>.</summary>
    public string? Text { get; init; }

    /// <summary>As of <see cref="Answer.Absence"/>.</summary>
    public Absence? Absence { get; init; }

    /// <summary>As of <see cref="Answer.Indicators"/>.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>Why it gave way.</summary>
    public required AnsweredAnew Cause { get; init; }

    /// <summary>The owner's reason, in their words; null where none was given.</summary>
    public string? Why { get; init; }

    /// <summary>When it gave way, in universal time. The parts of one reply have one time.</summary>
    public required DateTime At { get; init; }

    /// <summary>An answer as it stood.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="id">Id that it is kept under.</param>
    /// <param name="cause">Why it gives way.</param>
    /// <param name="why">The owner's reason, or null.</param>
    /// <param name="at">When, in universal time.</param>
    public static FormerAnswer Of(Answer answer, string id, AnsweredAnew cause, string? why, DateTime at) => new()
    {
        Id = id,
        Alliance = answer.Alliance,
        Account = answer.Account,
        Item = answer.Item,
        Value = answer.Value,
        Text = answer.Text,
        Absence = answer.Absence,
        Indicators = answer.Indicators,
        Cause = cause,
        Why = why,
        At = at,
    };

    /// <summary>The answer that it was.</summary>
    public Answer AsAnswer() => new()
    {
        Id = Id,
        Alliance = Alliance,
        Account = Account,
        Item = Item,
        Value = Value,
        Text = Text,
        Absence = Absence,
        Indicators = Indicators,
    };
}
