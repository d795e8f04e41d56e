using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.SecondReadings;

/// <summary>What the second reader is compared with: the codings that count in the source, whoever made them.</summary>
public static class FirstReading
{
    /// <summary>The settled ones where there are any, else the lead coder's; where no lead is named, all.</summary>
    /// <param name="source">The source.</param>
    /// <param name="settings">The study's settings, which name the lead coder.</param>
    public static IReadOnlyList<Coding> Of(SourceFile source, Settings settings) =>
        [.. source.Codings.Where(c => CountingCodings.Counts(source, settings.LeadCoder, c.Coder, c.Settled))];

    /// <summary>Those that came, went or were changed since the second reader handed in, and so are not what was compared.</summary>
    public static IReadOnlyList<Coding> ChangedSince(SourceFile source, Settings settings, ReadingFile reading)
    {
        var compared = reading.Of(ReaderSide.First).ToDictionary(c => c.Id, c => c.AsCoding(), StringComparer.Ordinal);
        var now = Of(source, settings);
        return
        [
            .. now.Where(c => compared.GetValueOrDefault(c.Id) != c with { Settled = false }),
            .. compared.Values.ExceptBy(now.Select(c => c.Id), c => c.Id),
        ];
    }
}
