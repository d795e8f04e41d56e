using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>Whether a voice was asked about a theme in such a way that its silence would say something.</summary>
/// <param name="Obstacle">What keeps a silence from being heard in every source where the theme was raised; null where one source allows it.</param>
/// <param name="Raised">The rows of the theme in the sources that allow it; removing a silence removes these.</param>
internal sealed record Asking(SilenceObstacle? Obstacle, EvidenceRows Raised)
{
    /// <summary>By theme, over the sources of one voice. A theme never raised has no entry.</summary>
    public static Dictionary<string, Asking> ByTheme(IReadOnlyList<SourceFile> sources, int wordLimit, IReadOnlySet<EvidenceRef> without)
    {
        var byTheme = new Dictionary<string, Asking>(16, StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var standing = without.Count == 0 ? source.AskedThemes : Array.FindAll(source.AskedThemes, a => !without.Contains(Ref(a)));
            for (var at = 0; at < standing.Length; at++)
            {
                var theme = standing[at].Theme;
                if (PlaceOf(theme, standing) == at)
                {
                    var here = In(source, standing, at, wordLimit);
                    byTheme[theme] = byTheme.TryGetValue(theme, out var before) ? before.Or(here) : here;
                }
            }
        }

        return byTheme;
    }

    /// <summary>Where a theme is raised first.</summary>
    private static int PlaceOf(string theme, AskedTheme[] standing)
    {
        var at = 0;
        while (standing[at].Theme != theme)
        {
            at++;
        }

        return at;
    }

    private static Asking In(SourceFile source, AskedTheme[] standing, int at, int wordLimit)
    {
        var first = standing[at];
        SilenceObstacle? obstacle =
            first.How != RaisedHow.Openly ? SilenceObstacle.RaisedByName
            : !first.Confirmed ? SilenceObstacle.NotConfirmed
            : first.Words < wordLimit ? SilenceObstacle.AnswerTooShort
            : source.Source.State != SourceState.Read ? SilenceObstacle.SourceNotFullyRead
            : null;
        return new Asking(obstacle, obstacle is null ? RowsOf(first.Theme, standing) : default);
    }

    private static EvidenceRows RowsOf(string theme, AskedTheme[] standing)
    {
        var rows = new List<EvidenceRef>(2);
        foreach (var asked in standing)
        {
            if (asked.Theme == theme)
            {
                rows.Add(Ref(asked));
            }
        }

        return [.. rows];
    }

    private static EvidenceRef Ref(AskedTheme asked) => new(EvidenceKind.Raised, asked.Key);

    private Asking Or(Asking other) => (Obstacle, other.Obstacle) switch
    {
        (null, null) => new Asking(null, [.. Raised, .. other.Raised]),
        (null, _) => this,
        (_, null) => other,
        // Of two sources that both fail, the one that passes more conditions says what is missing.
        var (a, b) => a >= b ? this : other,
    };
}
