using Alliage.Core.Studies;

namespace Alliage.Storage.Rows;

/// <summary>
/// A study's rows of one kind in their order, each with the number that orders it. Never changed: a change makes
/// another. Numbers grow and are never used again, so a row that was removed and comes back can take its own place.
/// </summary>
internal abstract class RowList
{
    /// <summary>The list after changes to rows of this kind.</summary>
    public abstract RowList With(IEnumerable<RowChange> changes);
}

/// <inheritdoc/>
internal sealed class RowList<T>(List<long> numbers, List<T> rows) : RowList
    where T : StudyRow
{
    public IReadOnlyList<T> Rows => rows;

    public override RowList With(IEnumerable<RowChange> changes)
    {
        // Copying 100,000 references takes a tenth of a millisecond; searching them once for each change does not.
        var newNumbers = new List<long>(numbers);
        var newRows = new List<T>(rows);
        foreach (var change in changes)
        {
            var at = newNumbers.BinarySearch(change.Number);
            switch (at >= 0, change.After)
            {
                case (true, null):
                    newNumbers.RemoveAt(at);
                    newRows.RemoveAt(at);
                    break;
                case (true, { } after):
                    newRows[at] = (T)after;
                    break;
                case (false, { } after):
                    newNumbers.Insert(~at, change.Number);
                    newRows.Insert(~at, (T)after);
                    break;
                default:
                    throw new InvalidOperationException($"A row that is not there cannot go: {typeof(T).Name} {change.Number}.");
            }
        }

        return new RowList<T>(newNumbers, newRows);
    }
}
