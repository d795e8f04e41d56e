namespace Alliage.Core.Texts;

/// <summary>A range of a text with the words that take its place. Offsets are UTF-16 units of the former text, from 0, end exclusive.</summary>
/// <param name="Start">First unit.</param>
/// <param name="End">One past the last; equal to <paramref name="Start"/> where words are put in between.</param>
/// <param name="Words">What stands there then; empty where words are taken out.</param>
public readonly record struct TextChange(int Start, int End, string Words);
