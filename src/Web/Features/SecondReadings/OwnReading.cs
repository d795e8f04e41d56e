using Alliage.Core.Studies;

namespace Alliage.Web.Features.SecondReadings;

/// <summary>Whether whoever is at work reads a source blind: then its codings are not for their eyes.</summary>
public static class OwnReading
{
    /// <summary>The open second reading of this person on this source; null where there is none.</summary>
    public static SecondReading? Of(Study study, string source, string? person) => study.SecondReadings.Select(r => r.Reading)
        .FirstOrDefault(r => r.Source == source && r.State == ReadingState.Open && r.Reader == person);
}
