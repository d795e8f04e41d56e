namespace Alliage.Core.Texts;

/// <summary>
/// The least that turns one text into another, word by word (E. W. Myers, An O(ND) difference algorithm, 1986). Texts
/// that have too little in common differ as a whole.
/// </summary>
internal static class TextDifference
{
    // Memory and time grow with the square of the number of words that differ.
    private const int MostWords = 2_000;

    /// <summary>The changes, in order, none touching another.</summary>
    /// <param name="before">The one text.</param>
    /// <param name="after">The other.</param>
    /// <param name="at">Where the one text begins within a larger one.</param>
    public static IReadOnlyList<TextChange> Between(string before, string after, int at)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var (old, fresh) = (new TextTokens(before), new TextTokens(after));
        var (a, b) = (old.Numbered(known), fresh.Numbered(known));
        var head = 0;
        while (head < a.Length && head < b.Length && a[head] == b[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < a.Length - head && tail < b.Length - head && a[^(tail + 1)] == b[^(tail + 1)])
        {
            tail++;
        }

        var kept = Same(a.AsSpan(head..^tail), b.AsSpan(head..^tail));
        var changes = new List<TextChange>();
        var (x, y) = (head, head);
        foreach (var (i, j) in kept.Select(k => (k.A + head, k.B + head)).Append((a.Length - tail, b.Length - tail)))
        {
            if (i > x || j > y)
            {
                var (start, end) = (old.StartOf(x), old.StartOf(i));
                changes.Add(new TextChange(at + start, at + end, after[fresh.StartOf(y)..fresh.StartOf(j)]));
            }

            (x, y) = (i + 1, j + 1);
        }

        return changes;
    }

    /// <summary>Pairs of places with the same token, in order: a longest common sequence, or none where it would take too long.</summary>
    private static List<(int A, int B)> Same(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var most = Math.Min(a.Length + b.Length, MostWords);
        var reach = new int[(2 * most) + 3];
        var steps = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            for (var k = -d; k <= d; k += 2)
            {
                var down = k == -d || (k != d && reach[most + k] < reach[most + k + 2]);
                var x = down ? reach[most + k + 2] : reach[most + k] + 1;
                while (x < a.Length && x - k < b.Length && x - k >= 0 && a[x] == b[x - k])
                {
                    x++;
                }

                reach[most + k + 1] = x;
                if (x >= a.Length && x - k >= b.Length)
                {
                    steps.Add(reach[(most - d)..(most + d + 3)]);
                    return Walk(steps, a, b);
                }
            }

            steps.Add(reach[(most - d)..(most + d + 3)]);
        }

        return [];
    }

    private static List<(int A, int B)> Walk(List<int[]> steps, ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var same = new List<(int A, int B)>();
        var (x, y) = (a.Length, b.Length);
        for (var d = steps.Count - 1; d > 0; d--)
        {
            // The furthest reach after d - 1 differences; place 0 is diagonal -d - 1 + 1 of that step.
            var former = steps[d - 1];
            var k = x - y;
            var down = k == -d || (k != d && Reach(former, d - 1, k - 1) < Reach(former, d - 1, k + 1));
            var from = down ? k + 1 : k - 1;
            var (fromX, fromY) = (Reach(former, d - 1, from), Reach(former, d - 1, from) - from);
            while (x > (down ? fromX : fromX + 1) && y > (down ? fromY + 1 : fromY))
            {
                same.Add((--x, --y));
            }

            (x, y) = (fromX, fromY);
        }

        while (x > 0 && y > 0)
        {
            same.Add((--x, --y));
        }

        same.Reverse();
        return same;
    }

    private static int Reach(int[] step, int d, int diagonal) => step[diagonal + d + 1];
}
