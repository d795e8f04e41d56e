namespace Alliage.Core.Studies.Checks;

/// <summary>Summaries and memos.</summary>
internal static class NoteChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope)
    {
        var rows = scope.Rows;
        return
        [
            .. rows.Summaries.SelectMany(s => scope.Alliances.Unless(s, s.Alliance)),
            .. rows.Summaries.SelectMany(s => scope.Themes?.Unless(s, s.Theme) ?? []),
            .. rows.Summaries.SelectMany(s => scope.Codings.Unless(s, s.Codings)),
            .. Memos(scope),
        ];
    }

    private static IEnumerable<Finding> Memos(CheckScope scope)
    {
        var rows = scope.Rows;
        var subjects = new Known(
            StudyProblems.MemoAbout,
            [
                "study",
                .. rows.Alliances.Select(a => $"alliance/{a.Id}"),
                .. rows.Sources.Select(s => $"source/{s.Id}"),
                .. rows.Codes.Select(c => $"code/{c.Id}"),
                .. rows.Codings.Select(c => $"coding/{c.Id}"),
                .. rows.Answers.Select(a => $"answer/{a.Id}"),
                .. rows.Reports.Select(r => $"report/{r.Id}"),
                .. scope.Framework?.Themes.Select(t => $"theme/{t.Id}") ?? [],
                .. scope.Framework?.Indicators.Select(i => $"indicator/{i.Id}") ?? [],
            ]);

        // Without its framework, a study's themes and indicators are not known to be wrong.
        return rows.Memos
            .Where(m => scope.Framework is not null || !(m.About.StartsWith("theme/", StringComparison.Ordinal) || m.About.StartsWith("indicator/", StringComparison.Ordinal)))
            .SelectMany(m => subjects.Unless(m, m.About));
    }
}
