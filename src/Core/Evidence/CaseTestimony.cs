using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>The words of one case, found from the references that readings carry.</summary>
public sealed class CaseTestimony
{
    private readonly Dictionary<EvidenceRef, Testimony> byRef = [];

    private CaseTestimony(CaseFile @case)
    {
        foreach (var source in @case.Sources)
        {
            foreach (var coding in source.Codings)
            {
                var passage = new Testimony.Passage(source.Source.Account, source.Source, TurnNumbers.Of(source, coding.Start), coding);
                byRef[new(EvidenceKind.Coding, coding.Id)] = passage;
            }

            foreach (var raised in source.Raised)
            {
                byRef[new(EvidenceKind.Raised, raised.Key)] = Question(source, raised);
            }
        }

        foreach (var answer in @case.Answers)
        {
            byRef[new(EvidenceKind.Answer, answer.Id)] = new Testimony.Answered(answer.Account, answer);
        }

        foreach (var report in @case.Reports)
        {
            byRef[new(EvidenceKind.Report, report.Id)] = new Testimony.Reported(report.Account, report);
        }
    }

    /// <summary>The words of a case.</summary>
    public static CaseTestimony Of(CaseFile @case) => new(@case);

    /// <summary>What a reference of this case's readings stands for.</summary>
    /// <exception cref="KeyNotFoundException">The reference is of another case.</exception>
    public Testimony this[EvidenceRef reference] => byRef[reference];

    /// <summary>Whether a reference stands for something in this case.</summary>
    public bool Has(EvidenceRef reference) => byRef.ContainsKey(reference);

    /// <summary>All that these references stand for, in their order, each once.</summary>
    public IReadOnlyList<Testimony> Of(IEnumerable<EvidenceRef> references) => [.. references.Distinct().Select(r => byRef[r])];

    /// <summary>The questions that raised a theme to an account, by source and turn.</summary>
    public IReadOnlyList<Testimony.Asked> Questions(Account account, string theme) =>
        [.. byRef.Values.OfType<Testimony.Asked>().Where(q => q.Account == account && q.Raised.Theme == theme)];

    private static Testimony.Asked Question(SourceFile source, Raised raised)
    {
        var (last, words) = AskedTheme.Answer(source, raised.Turn);
        var number = TurnNumbers.Of(source, raised.Turn);
        return new(
            source.Source.Account, source.Source, raised, number, last is null ? number : TurnNumbers.Of(source, last.Start), words);
    }
}
