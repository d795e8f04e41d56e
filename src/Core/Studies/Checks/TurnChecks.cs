namespace Alliage.Core.Studies.Checks;

/// <summary>Turns: inside their text, one after the other, by someone who can speak there.</summary>
internal static class TurnChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope)
    {
        var kinds = scope.Rows.Sources.DistinctBy(s => s.Id).ToDictionary(s => s.Id);
        return
        [
            .. scope.Rows.Turns.SelectMany(t => scope.Sources.Unless(t, t.Source)),
            .. scope.Rows.Turns.SelectMany(t =>
                scope.Text(t.Source) is { } text ? TextRange.Check(t, t.Source, text, t.Start, t.End) : []),
            .. scope.Turns.SelectMany(Overlaps),
            .. scope.Rows.Turns.SelectMany(t => kinds.TryGetValue(t.Source, out var source) ? Role(t, source) : []),
        ];
    }

    private static IEnumerable<Finding> Overlaps(IEnumerable<Turn> turns)
    {
        Turn? last = null;
        foreach (var turn in turns.OrderBy(t => t.Start))
        {
            // Two turns of one start are one key twice, reported there.
            if (last is not null && turn.Start < last.End && turn.Start != last.Start)
            {
                yield return new Finding(
                    StudyProblems.TurnsOverlap,
                    turn,
                    turn.Source,
                    Quoted.Of(turn.Start),
                    Quoted.Of(turn.End),
                    Quoted.Of(last.Start),
                    Quoted.Of(last.End))
                { DrawnFrom = [last] };
            }

            last = last is null || turn.End > last.End ? turn : last;
        }
    }

    private static IEnumerable<Finding> Role(Turn turn, Source source)
    {
        SpeakerRole[] allowed = source.Kind == SourceKind.Document
            ? [SpeakerRole.Record]
            : [SpeakerRole.Owner, SpeakerRole.Interviewer];
        if (!allowed.Contains(turn.Role))
        {
            yield return new Finding(
                StudyProblems.TurnRole, turn, Keyword.Of(turn.Role), source.Id, Quoted.Of(allowed.Select(Keyword.Of)))
            { DrawnFrom = [source] };
        }
    }
}
