using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.Flows;

/// <summary>Where something is said: a range of a source for a coding; an answer or a report by itself.</summary>
internal readonly record struct Passage(string Place, int Start, int End);

/// <summary>The passage of each row of a case: two codings of the same words, to the letter, are of one passage.</summary>
internal sealed class Passages(CaseFile @case)
{
    private readonly Dictionary<string, Passage> codings = @case.Sources
        .SelectMany(s => s.Codings)
        .ToDictionary(c => c.Id, c => new Passage(c.Source, c.Start, c.End), StringComparer.Ordinal);

    /// <summary>The passage of a row.</summary>
    public Passage Of(EvidenceRef row) => row.Kind == EvidenceKind.Coding && codings.TryGetValue(row.Id, out var passage)
        ? passage
        : new Passage($"{Keyword.Of(row.Kind)} {row.Id}", 0, 0);
}
