namespace Alliage.Interop.StudyFolders.Files;

/// <summary>
/// Ids in the order of their characters' codes, except that runs of digits compare as numbers: <c>c2</c> comes before
/// <c>c10</c>. Different ids never compare equal.
/// </summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static readonly NaturalOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var a = x.AsSpan();
        var b = y.AsSpan();
        while (!a.IsEmpty && !b.IsEmpty)
        {
            var (digitsA, digitsB) = (Digits(a), Digits(b));
            if (digitsA > 0 && digitsB > 0)
            {
                var compared = Numbers(a[..digitsA], b[..digitsB]);
                if (compared != 0)
                {
                    return compared;
                }

                a = a[digitsA..];
                b = b[digitsB..];
            }
            else if (a[0] != b[0])
            {
                return a[0].CompareTo(b[0]);
            }
            else
            {
                a = a[1..];
                b = b[1..];
            }
        }

        // a01 and a1 are the same number and not the same id.
        var rest = a.Length.CompareTo(b.Length);
        return rest != 0 ? rest : string.CompareOrdinal(x, y);
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int Numbers(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var x = a.TrimStart('0');
        var y = b.TrimStart('0');
        return x.Length != y.Length ? x.Length.CompareTo(y.Length) : x.SequenceCompareTo(y);
    }
}

/// <summary>Ids in the order of a list; those that it lacks come after, in natural order.</summary>
internal sealed class ListOrder : IComparer<string>
{
    private readonly Dictionary<string, int> places = [];

    public ListOrder(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            places.TryAdd(id, places.Count);
        }
    }

    public int Compare(string? x, string? y)
    {
        var compared = Place(x!).CompareTo(Place(y!));
        return compared != 0 ? compared : NaturalOrder.Instance.Compare(x, y);
    }

    private int Place(string id) => places.GetValueOrDefault(id, int.MaxValue);
}
