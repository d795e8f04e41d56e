namespace Alliage.Core.Studies;

/// <summary>An interview or document with what was done on it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Turns">Its turns, by start.</param>
/// <param name="Raised">The themes raised in it, by turn.</param>
/// <param name="Codings">Its codings, by start, end and id.</param>
public sealed record SourceFile(Source Source, IReadOnlyList<Turn> Turns, IReadOnlyList<Raised> Raised, IReadOnlyList<Coding> Codings);

/// <summary>All rows of one alliance: everything its results depend on, apart from the codebook's links and the settings.</summary>
public sealed record CaseFile
{
    /// <summary>The alliance.</summary>
    public required Alliance Alliance { get; init; }

    /// <summary>Its two firms, A then B.</summary>
    public IReadOnlyList<Firm> Firms { get; init; } = [];

    /// <summary>Its attributes.</summary>
    public IReadOnlyList<CaseAttribute> Attributes { get; init; } = [];

    /// <summary>Its events.</summary>
    public IReadOnlyList<CaseEvent> Events { get; init; } = [];

    /// <summary>Its sources with their turns, raised themes and codings.</summary>
    public IReadOnlyList<SourceFile> Sources { get; init; } = [];

    /// <summary>Its answers.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>Its reports.</summary>
    public IReadOnlyList<Report> Reports { get; init; } = [];

    /// <summary>Its voices' stances.</summary>
    public IReadOnlyList<Stance> Stances { get; init; } = [];

    /// <summary>What is published of it.</summary>
    public IReadOnlyList<Published> Published { get; init; } = [];

    /// <summary>Decisions on it.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>Summaries of it.</summary>
    public IReadOnlyList<Summary> Summaries { get; init; } = [];

    /// <summary>Whether an account has any source, answer or report at all.</summary>
    public bool Has(Account account) =>
        Sources.Any(s => s.Source.Account == account)
        || Answers.Any(a => a.Account == account)
        || Reports.Any(r => r.Account == account);
}
