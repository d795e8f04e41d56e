namespace Alliage.Core.Studies;

/// <summary>Whose a coding of a second reading is.</summary>
public enum ReaderSide
{
    /// <summary>Of those that counted in the source when the second reader handed in: a copy, which stays as it was.</summary>
    First,

    /// <summary>The second reader's, made blind.</summary>
    Second,

    /// <summary>Neither's: what the readers put in the place of a difference when they settled it.</summary>
    Together,
}

/// <summary>
/// A coding as one reader made it, kept with the second reading and never counted: the blind codings, and a copy of the
/// first reader's. Both stay after the reading is settled, since agreement is measured on what each read alone.
/// </summary>
public sealed record ReaderCoding : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Join(Reading, Id);

    /// <summary>Id of the second reading.</summary>
    public required string Reading { get; init; }

    /// <summary>Id within the reading: that of the ordinary coding which it copies, or which it becomes where it is kept.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required ReaderSide Side { get; init; }

    /// <summary>Id of the source, that of the reading.</summary>
    public required string Source { get; init; }

    /// <summary>First unit of the passage.</summary>
    public required int Start { get; init; }

    /// <summary>One past its last unit.</summary>
    public required int End { get; init; }

    /// <summary>The passage's own words, so that a drifted offset is found.</summary>
    public required string Quote { get; init; }

    /// <summary>Id of the code.</summary>
    public required string Code { get; init; }

    /// <summary>Who coded.</summary>
    public required string Coder { get; init; }

    /// <summary>When, in universal time.</summary>
    public required DateTime At { get; init; }

    /// <summary>Whether the passage says the contrary of the code.</summary>
    public bool Denies { get; init; }

    /// <summary>The same as an ordinary coding.</summary>
    /// <param name="settled">Whether the readers settled on it.</param>
    public Coding AsCoding(bool settled = false) => new()
    {
        Id = Id,
        Source = Source,
        Start = Start,
        End = End,
        Quote = Quote,
        Code = Code,
        Coder = Coder,
        At = At,
        Denies = Denies,
        Settled = settled,
    };

    /// <summary>An ordinary coding as one of a second reading.</summary>
    /// <param name="coding">The coding.</param>
    /// <param name="reading">Id of the reading.</param>
    /// <param name="side">Whose it is there.</param>
    public static ReaderCoding Of(Coding coding, string reading, ReaderSide side) => new()
    {
        Reading = reading,
        Id = coding.Id,
        Side = side,
        Source = coding.Source,
        Start = coding.Start,
        End = coding.End,
        Quote = coding.Quote,
        Code = coding.Code,
        Coder = coding.Coder,
        At = coding.At,
        Denies = coding.Denies,
    };
}
