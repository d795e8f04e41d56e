namespace Alliage.Core.Lights;

/// <summary>A count with what it is out of.</summary>
/// <param name="N">How many.</param>
/// <param name="Of">Out of how many.</param>
public readonly record struct Tally(int N, int Of);
