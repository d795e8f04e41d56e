using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>Whose words stand for a cell.</summary>
public enum CellWordsKind
{
    /// <summary>The analyst's own line on the theme.</summary>
    Summary,

    /// <summary>What was said, word for word: a passage or an open answer.</summary>
    Quotation,

    /// <summary>An option chosen in the questionnaire, or an observation of a published account.</summary>
    Observation,
}

/// <summary>What one account brings to a cell, in words.</summary>
/// <param name="Account">Who tells.</param>
/// <param name="Kind">Whose words these are.</param>
/// <param name="Text">The words, whole.</param>
/// <param name="Denies">Whether all that the account brings says the contrary.</param>
/// <param name="Rows">How many rows of evidence it brings.</param>
public sealed record CellWords(Account Account, CellWordsKind Kind, string Text, bool Denies, int Rows);

/// <summary>The words of one case by row of evidence, to be shown in cells.</summary>
public sealed class CaseWords
{
    private readonly Dictionary<EvidenceRef, (Account Account, CellWordsKind Kind, string Text, bool Denies)> said = [];
    private readonly Dictionary<(string Theme, Account Account), string> summaries;

    /// <summary>Gathers the words of a case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="language">Language of observations: <c>fr</c> or <c>en</c>.</param>
    public CaseWords(CaseFile @case, string language)
    {
        foreach (var source in @case.Sources)
        {
            foreach (var coding in source.Codings)
            {
                said[new(EvidenceKind.Coding, coding.Id)] = (source.Source.Account, CellWordsKind.Quotation, coding.Quote, coding.Denies);
            }
        }

        foreach (var answer in @case.Answers)
        {
            said[new(EvidenceKind.Answer, answer.Id)] = (
                answer.Account,
                answer.Text is null ? CellWordsKind.Observation : CellWordsKind.Quotation,
                answer.Text ?? answer.Value ?? answer.Item,
                false);
        }

        foreach (var report in @case.Reports)
        {
            said[new(EvidenceKind.Report, report.Id)] = (report.Account, CellWordsKind.Observation, report.Text.In(language), false);
        }

        summaries = @case.Summaries.ToDictionary(s => (s.Theme, s.Account), s => s.Text);
    }

    /// <summary>
    /// A cell by account: the analyst's line where the column is a theme that has one, else the account's first words
    /// that do not deny, else its first.
    /// </summary>
    /// <param name="cell">The cell.</param>
    /// <param name="theme">Id of the theme where the column is one; else null.</param>
    public IReadOnlyList<CellWords> Of(Cell cell, string? theme) =>
    [
        .. cell.Evidence.Select(e => said[e])
            .GroupBy(w => w.Account)
            .OrderBy(g => g.Key)
            .Select(g =>
            {
                var first = g.OrderBy(w => w.Denies).First();
                return theme is not null && summaries.TryGetValue((theme, g.Key), out var summary)
                    ? new CellWords(g.Key, CellWordsKind.Summary, summary, false, g.Count())
                    : new CellWords(g.Key, first.Kind, first.Text, first.Denies, g.Count());
            }),
    ];
}
