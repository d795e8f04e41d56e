using Alliage.Core.Studies;
using Alliage.Web.Features.Map.Drawing;

namespace Alliage.Web.Features.Map.Facts;

/// <summary>Alliances of one result, or of one grade, beside the map.</summary>
/// <param name="Heading">What they have in common.</param>
/// <param name="Entries">The alliances, in order of siglum.</param>
/// <param name="Brief">Whether the sigla say enough: nothing is to be explained.</param>
public sealed record IndexGroup(string Heading, IReadOnlyList<IndexEntry> Entries, bool Brief);

/// <summary>One alliance of the index, with its glyph and its reason.</summary>
public sealed record IndexEntry(string Id, string Siglum, string Names, PairGlyph Pair, Grade? Grade, string Why);
