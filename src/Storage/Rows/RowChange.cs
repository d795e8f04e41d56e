using Alliage.Core.Studies;

namespace Alliage.Storage.Rows;

/// <summary>What became of one row: it came (no before), changed, or went (no after).</summary>
internal sealed record RowChange(RowKind Kind, long Number, StudyRow? Before, StudyRow? After);
