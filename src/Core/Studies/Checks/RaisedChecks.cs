namespace Alliage.Core.Studies.Checks;

/// <summary>Themes raised: by a turn of the interviewer that is there.</summary>
internal static class RaisedChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope)
    {
        var turns = scope.Rows.Raised.Count == 0
            ? []
            : scope.Rows.Turns.DistinctBy(t => (t.Source, t.Start)).ToDictionary(t => (t.Source, t.Start));
        return scope.Rows.Raised.SelectMany(r => Of(scope, r, turns.GetValueOrDefault((r.Source, r.Turn))));
    }

    private static IEnumerable<Finding> Of(CheckScope scope, Raised raised, Turn? turn)
    {
        foreach (var finding in scope.Themes?.Unless(raised, raised.Theme) ?? [])
        {
            yield return finding;
        }

        if (!scope.Sources.Has(raised.Source))
        {
            foreach (var finding in scope.Sources.Unless(raised, raised.Source))
            {
                yield return finding;
            }

            yield break;
        }

        if (turn is null)
        {
            var turns = scope.Turns[raised.Source];
            var near = turns.Where(t => t.Role == SpeakerRole.Interviewer)
                .OrderBy(t => Math.Abs((long)t.Start - raised.Turn)).Take(3).Select(t => Quoted.Of(t.Start)).ToList();
            yield return new Finding(
                StudyProblems.RaisedNoTurn, raised, raised.Source, Quoted.Of(raised.Turn), near.Count == 0 ? "–" : Quoted.Of(near))
            {
                DrawnFrom = [.. turns],
            };
        }
        else if (turn.Role != SpeakerRole.Interviewer)
        {
            yield return new Finding(
                StudyProblems.RaisedNotByInterviewer, raised, raised.Source, Quoted.Of(raised.Turn), Keyword.Of(turn.Role))
            { DrawnFrom = [turn] };
        }
    }
}
