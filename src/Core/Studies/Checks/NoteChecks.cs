namespace Alliage.Core.Studies.Checks;

/// <summary>Summaries and memos. A summary may outlive a coding that it rested on, and a memo the coding, answer or report it was about.</summary>
internal static class NoteChecks
{
    private static readonly string[] Passing = ["coding/", "answer/", "report/"];

    private static readonly string[] OfFramework = ["theme/", "indicator/"];

    public static IEnumerable<Finding> Of(CheckScope scope)
    {
        var rows = scope.Rows;
        return
        [
            .. rows.Summaries.SelectMany(s => scope.Alliances.Unless(s, s.Alliance)),
            .. rows.Summaries.SelectMany(s => scope.Themes?.Unless(s, s.Theme) ?? []),
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
                .. scope.Frameworks.SelectMany(f => f.Themes).Select(t => $"theme/{t.Id}"),
                .. scope.Frameworks.SelectMany(f => f.Indicators).Select(i => $"indicator/{i.Id}"),
            ]);

        // Without its framework, a study's themes and indicators are not known to be wrong.
        return rows.Memos
            .Where(m => !Passing.Any(kind => m.About.StartsWith(kind, StringComparison.Ordinal)))
            .Where(m => scope.Framework is not null || !OfFramework.Any(kind => m.About.StartsWith(kind, StringComparison.Ordinal)))
            .SelectMany(m => subjects.Unless(m, m.About));
    }
}
