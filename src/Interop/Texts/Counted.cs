using System.Globalization;
using Alliage.Core.Problems;

namespace Alliage.Interop.Texts;

/// <summary>Things of which a document is only said to have so many, in the order in which they are said.</summary>
internal sealed class Counted
{
    private static readonly string[] Order =
    [
        TranscriptProblems.InsertionsKept, TranscriptProblems.DeletionsLeftOut, TranscriptProblems.CommentsLeftOut,
        TranscriptProblems.NotesLeftOut, TranscriptProblems.HiddenLeftOut, TranscriptProblems.NumbersLeftOut,
    ];

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public void Add(string what, int count = 1)
    {
        if (count > 0)
        {
            counts[what] = counts.GetValueOrDefault(what) + count;
        }
    }

    public IReadOnlyList<Problem> Said(string file) =>
    [
        .. Order.Where(counts.ContainsKey).Select(o => new Problem(o, file, null, counts[o].ToString(CultureInfo.InvariantCulture))),
    ];
}
