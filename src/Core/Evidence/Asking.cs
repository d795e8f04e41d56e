using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>Whether a voice was asked about a theme in such a way that its silence would say something.</summary>
/// <param name="Obstacle">What keeps a silence from being heard in every source where the theme was raised; null where one source allows it.</param>
/// <param name="Raised">The rows of the theme in the sources that allow it; removing a silence removes these.</param>
internal sealed record Asking(SilenceObstacle? Obstacle, IReadOnlyList<EvidenceRef> Raised)
{
    /// <summary>By theme, over the sources of one voice. A theme never raised has no entry.</summary>
    public static Dictionary<string, Asking> ByTheme(IEnumerable<SourceFile> sources, int wordLimit, IReadOnlySet<EvidenceRef> without)
    {
        var byTheme = new Dictionary<string, Asking>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var standing = without.Count == 0 ? source.Raised : [.. source.Raised.Where(r => !without.Contains(Ref(r)))];
            foreach (var theme in standing.GroupBy(r => r.Theme))
            {
                var here = In(source, theme, wordLimit);
                byTheme[theme.Key] = byTheme.TryGetValue(theme.Key, out var before) ? before.Or(here) : here;
            }
        }

        return byTheme;
    }

    private static Asking In(SourceFile source, IEnumerable<Raised> ofTheme, int wordLimit)
    {
        var first = ofTheme.First();
        SilenceObstacle? obstacle =
            first.How != RaisedHow.Openly ? SilenceObstacle.RaisedByName
            : first.ConfirmedBy is null ? SilenceObstacle.NotConfirmed
            : Answer(source, first.Turn).Words < wordLimit ? SilenceObstacle.AnswerTooShort
            : source.Source.State != SourceState.Read ? SilenceObstacle.SourceNotFullyRead
            : null;
        return new Asking(obstacle, obstacle is null ? [.. ofTheme.Select(Ref)] : []);
    }

    /// <summary>
    /// The owner's answer: all own turns from a question up to the next turn that raises any theme. A row taken away in
    /// thought still ends an answer: the question was asked. Its last turn, null without one, and its words.
    /// </summary>
    internal static (Turn? Last, int Words) Answer(SourceFile source, int question)
    {
        var next = int.MaxValue;
        foreach (var r in source.Raised)
        {
            next = r.Turn > question && r.Turn < next ? r.Turn : next;
        }

        var (last, words) = ((Turn?)null, 0);
        foreach (var turn in source.Turns)
        {
            if (turn.Role == SpeakerRole.Owner && turn.Start >= question && turn.Start < next)
            {
                (last, words) = (turn, words + turn.Words);
            }
        }

        return (last, words);
    }

    private static EvidenceRef Ref(Raised raised) => new(EvidenceKind.Raised, raised.Key);

    private Asking Or(Asking other) => (Obstacle, other.Obstacle) switch
    {
        (null, null) => new Asking(null, [.. Raised, .. other.Raised]),
        (null, _) => this,
        (_, null) => other,
        // Of two sources that both fail, the one that passes more conditions says what is missing.
        var (a, b) => a >= b ? this : other,
    };
}
