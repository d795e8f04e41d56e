using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>Which codings of a source count, and for whom.</summary>
internal static class CountingCodings
{
    /// <summary>
    /// Where any coding of the source is settled between readers the settled ones, else the lead coder's; where no lead
    /// is named, all. Blind second codings never count.
    /// </summary>
    public static IEnumerable<EvidentCoding> Of(SourceFile source, string? lead) =>
        source.EvidentCodings.Where(c => Counts(source, lead, c.Coder, c.Settled));

    /// <summary>Whether a coding of the source counts, by who made it and whether it is settled.</summary>
    public static bool Counts(SourceFile source, string? lead, string coder, bool settled) =>
        source.IsSettled ? settled : lead is null || coder == lead;
}
