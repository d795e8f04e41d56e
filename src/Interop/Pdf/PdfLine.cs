namespace Alliage.Interop.Pdf;

/// <summary>A line of a page, in points from its lower left corner.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Text">Its words, parted by a space, or by a tab where a wide gap stands.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">What it stands on.</param>
/// <param name="Height">Size of its letters.</param>
internal sealed record PdfLine(int Page, string Text, double Right, double Baseline, double Height);
