namespace Alliage.Core.Redactions;

/// <summary>A name, and what stands in its place from then on.</summary>
/// <param name="Name">The name as people write it, such as <c>Bois &amp; Tradition</c>.</param>
/// <param name="Instead">What takes its place; has at least one letter or digit.</param>
public sealed record Pseudonym(string Name, string Instead);
