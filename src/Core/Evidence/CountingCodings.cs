using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>Which codings of a source count, and for whom.</summary>
internal static class CountingCodings
{
    /// <summary>
    /// Where any coding of the source is settled between readers the settled ones, else the lead coder's; where no lead
    /// is named, all. Blind second codings never count.
    /// </summary>
    public static IEnumerable<EvidentCoding> Of(SourceFile source, string? lead)
    {
        var settled = source.IsSettled;
        return source.EvidentCodings.Where(c => settled ? c.Settled : lead is null || c.Coder == lead);
    }
}
