namespace Alliage.Core.Studies.Checks;

/// <summary>Sources: whose they are, and what a document is.</summary>
internal static class SourceChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope) => scope.Rows.Sources.SelectMany(s => Of(scope, s));

    private static IEnumerable<Finding> Of(CheckScope scope, Source source)
    {
        foreach (var finding in scope.Alliances.Unless(source, source.Alliance))
        {
            yield return finding;
        }

        if (source.Kind == SourceKind.Interview)
        {
            if (!source.Account.IsVoice())
            {
                yield return new Finding(StudyProblems.InterviewOfRecord, source, source.Id);
            }

            yield break;
        }

        if (source.Account.IsVoice())
        {
            yield return new Finding(StudyProblems.DocumentOfVoice, source, source.Id, Keyword.Of(source.Account));
        }

        var turns = scope.Turns[source.Id].ToList();

        // An empty text holds no turn.
        var expected = scope.Text(source.Id) is "" ? 0 : 1;
        if (turns.Count != expected)
        {
            yield return new Finding(StudyProblems.DocumentTurns, source, source.Id, Quoted.Of(turns.Count)) { DrawnFrom = turns };
        }
    }
}
