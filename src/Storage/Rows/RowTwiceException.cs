using Alliage.Core.Studies;

namespace Alliage.Storage.Rows;

/// <summary>Two rows of one kind have one key.</summary>
internal sealed class RowTwiceException(StudyRow row, Exception inner) : Exception($"Twice: {row.GetType().Name}.", inner)
{
    public StudyRow Row => row;
}
