namespace Alliage.Core.Studies;

/// <summary>An interview or document with what was done on it. Immutable.</summary>
/// <param name="source">The source.</param>
/// <param name="turns">Its turns, by start.</param>
/// <param name="raised">The themes raised in it, by turn.</param>
/// <param name="codings">Its codings, by start, end and id.</param>
public sealed class SourceFile(Source source, IReadOnlyList<Turn> turns, IReadOnlyList<Raised> raised, IReadOnlyList<Coding> codings)
{
    private EvidentCoding[]? evident;
    private AskedTheme[]? asked;
    private bool? settled;
    private int[]? reach;

    /// <summary>The source.</summary>
    public Source Source { get; } = source;

    /// <summary>Its turns, by start.</summary>
    public IReadOnlyList<Turn> Turns { get; } = turns;

    /// <summary>The themes raised in it, by turn.</summary>
    public IReadOnlyList<Raised> Raised { get; } = raised;

    /// <summary>Its codings, by start, end and id.</summary>
    public IReadOnlyList<Coding> Codings { get; } = codings;

    /// <summary>
    /// Those of its codings that touch evidence: at least one letter of the passage lies in a turn of the owner or of
    /// the record. Found once: every result of the case asks for them.
    /// </summary>
    public IReadOnlyList<EvidentCoding> EvidentCodings => evident ??= EvidentPassages.Among(Codings, Turns);

    /// <summary>What silences need of the themes raised in it, by turn.</summary>
    internal AskedTheme[] AskedThemes => asked ??= AskedTheme.In(this);

    /// <summary>Whether readers settled on any coding of it together: then the settled ones alone count.</summary>
    public bool IsSettled => settled ??= Codings.Any(c => c.Settled);

    /// <summary>How far the turns up to each one reach: ascending, so that a place in the text finds its turn at once.</summary>
    internal int[] Reach
    {
        get
        {
            if (reach is null)
            {
                var ends = Turns.Select(t => t.End).ToArray();
                for (var i = 1; i < ends.Length; i++)
                {
                    ends[i] = Math.Max(ends[i - 1], ends[i]);
                }

                reach = ends;
            }

            return reach;
        }
    }

    /// <summary>A source with rows that come in any order.</summary>
    public static SourceFile Of(Source source, IEnumerable<Turn> turns, IEnumerable<Raised> raised, IEnumerable<Coding> codings) => new(
        source,
        [.. turns.OrderBy(t => t.Start)],
        [.. raised.OrderBy(r => r.Turn).ThenBy(r => r.Theme, StringComparer.Ordinal)],
        [.. codings.OrderBy(c => c.Start).ThenBy(c => c.End).ThenBy(c => c.Id, StringComparer.Ordinal)]);

    /// <summary>The same with some of its parts replaced; a part not given stays.</summary>
    public SourceFile With(
        Source? source = null, IReadOnlyList<Turn>? turns = null, IReadOnlyList<Raised>? raised = null, IReadOnlyList<Coding>? codings = null) =>
        new(source ?? Source, turns ?? Turns, raised ?? Raised, codings ?? Codings);
}

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
