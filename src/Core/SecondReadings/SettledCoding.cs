using Alliage.Core.Studies;

namespace Alliage.Core.SecondReadings;

/// <summary>How a coding came to be settled.</summary>
/// <param name="Reading">The second reading.</param>
/// <param name="Settlement">What was settled; null where both readers agreed and nobody had to.</param>
public sealed record SettledCoding(SecondReading Reading, Settlement? Settlement)
{
    /// <summary>The history of a settled coding; null where no finished reading of the study has it.</summary>
    /// <param name="study">The study.</param>
    /// <param name="coding">Id of the coding.</param>
    public static SettledCoding? Of(Study study, string coding)
    {
        var reading = study.SecondReadings
            .LastOrDefault(r => r.Reading.State == ReadingState.Settled && r.Codings.Any(c => c.Id == coding));
        return reading is null ? null : new SettledCoding(
            reading.Reading,
            reading.Settlements.FirstOrDefault(s => s.Instead == coding || s.Codings.Contains(coding, StringComparer.Ordinal)));
    }
}
