namespace Alliage.Web.Serving.Seats;

/// <summary>A row of the table of pages.</summary>
/// <param name="Address">The address as its route writes it, with the parts that vary in braces.</param>
/// <param name="Who">The seats that it is for.</param>
/// <param name="Shows">What of an owner's words may stand on it.</param>
internal sealed record PageRule(string Address, Who Who, Shows Shows = Shows.Nothing);
