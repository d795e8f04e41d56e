namespace Alliage.Core.Problems;

/// <summary>
/// Something wrong with what came in: what it is (a stable id whose wording exists in each language), where it
/// stands, and the words that the message quotes. Bad input is reported, all of it at once; a broken rule of the
/// program itself is an exception.
/// </summary>
/// <param name="Id">Kind of problem in kebab case, such as <c>quote-drifted</c>; the wording's key.</param>
/// <param name="File">File it was found in, relative to the folder read; null where there is no file.</param>
/// <param name="Line">Line in that file, from 1; null where no line can be named.</param>
/// <param name="Args">What the message quotes, in the order that its wording expects.</param>
public sealed record Problem(string Id, string? File, int? Line, params IReadOnlyList<string> Args)
{
    /// <summary>A problem that stands in no file.</summary>
    public static Problem Of(string id, params IReadOnlyList<string> args) => new(id, null, null, args);

    /// <summary>Id, place and arguments in one line, for logs and test failures; people read the wording instead.</summary>
    public override string ToString() => $"{Id} {File}:{Line} [{string.Join(" | ", Args)}]";
}
