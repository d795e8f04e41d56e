using Alliage.Core.Studies;

namespace Alliage.Web.Features.Redactions;

/// <summary>What goes where a voice is erased, told before it is done.</summary>
/// <param name="Sources">Ids of its sources.</param>
/// <param name="Codings">How many codings lie on them.</param>
/// <param name="Others">How many answers, reports, stances and summaries.</param>
public sealed record ErasedVoice(IReadOnlyList<string> Sources, int Codings, int Others)
{
    public static ErasedVoice Of(CaseFile @case, Account voice)
    {
        var sources = @case.Sources.Where(s => s.Source.Account == voice).ToList();
        return new(
            [.. sources.Select(s => s.Source.Id)],
            sources.Sum(s => s.Codings.Count),
            @case.Answers.Count(a => a.Account == voice) + @case.Reports.Count(r => r.Account == voice)
                + @case.Stances.Count(s => s.Account == voice) + @case.Summaries.Count(s => s.Account == voice));
    }
}
