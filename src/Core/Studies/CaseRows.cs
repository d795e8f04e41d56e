namespace Alliage.Core.Studies;

/// <summary>One case as flat rows, with what holds for the whole study: all that its results depend on.</summary>
public static class CaseRows
{
    /// <summary>The rows of a case. Grouping them gives a study of this one case, with the same results.</summary>
    /// <param name="case">The case.</param>
    /// <param name="study">Its study: settings, people, codebook and links.</param>
    public static StudyRows Of(CaseFile @case, Study study) => new()
    {
        Settings = study.Settings,
        People = study.People,
        Codes = study.Codes,
        Links = study.Links.Links,
        Alliances = [@case.Alliance],
        Firms = @case.Firms,
        Attributes = @case.Attributes,
        Events = @case.Events,
        Sources = [.. @case.Sources.Select(s => s.Source)],
        Turns = [.. @case.Sources.SelectMany(s => s.Turns)],
        Raised = [.. @case.Sources.SelectMany(s => s.Raised)],
        Codings = [.. @case.Sources.SelectMany(s => s.Codings)],
        Answers = @case.Answers,
        Reports = @case.Reports,
        Stances = @case.Stances,
        Published = @case.Published,
        Decisions = @case.Decisions,
        Summaries = @case.Summaries,
    };
}
