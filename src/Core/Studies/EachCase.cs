namespace Alliage.Core.Studies;

/// <summary>
/// The same pure computation on every case. Cases do not touch each other, so many of them are spread over the
/// machine's cores; results come in the study's order either way.
/// </summary>
internal static class EachCase
{
    // Below this, handing the work out costs more than it saves.
    private const int Few = 32;

    public static IReadOnlyList<T> Of<T>(IReadOnlyList<CaseFile> cases, Func<CaseFile, T> compute) =>
        cases.Count < Few ? [.. cases.Select(compute)] : cases.AsParallel().AsOrdered().Select(compute).ToList();
}
