using System.Globalization;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Sources;

/// <summary>Splits and joins turns and says who speaks, all steps in one revision. The text and the codings stay as they are.</summary>
public sealed class EditTurns(ChangeStudy change)
{
    /// <summary>
    /// Problems of <see cref="CorrectionProblems"/>, <c>unknown-source</c>, <c>turn-role</c>,
    /// <c>raised-not-by-interviewer</c>, and those of <see cref="ChangeStudy"/>.
    /// </summary>
    public Task<Result<Edited>> Run(Edit edit, string source, IReadOnlyList<TurnStep> steps, CancellationToken stop) =>
        change.Run(edit, editing => Plan(editing, source, steps), stop);

    private static async Task<Result<IReadOnlyList<StudyChange>>> Plan(Editing editing, string source, IReadOnlyList<TurnStep> steps)
    {
        if (SourceRows.Find(editing.Study, source) is not { } before)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(SourceRows.Unknown(editing.Study, source));
        }

        var text = await editing.ReadText(source);
        if (!text.Succeeded)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(text.Problems);
        }

        var problems = new List<Problem>();
        var after = steps.Aggregate(before, (file, step) => Take(file, step, text.Value, problems));
        problems.AddRange(Findings(editing.Study, before, after, text.Value));
        return problems.Count > 0
            ? Result<IReadOnlyList<StudyChange>>.Failed(problems)
            : Result<IReadOnlyList<StudyChange>>.Of([.. SourceRows.Changes(before, after)]);
    }

    private static SourceFile Take(SourceFile file, TurnStep step, string text, List<Problem> problems)
    {
        var start = step switch
        {
            TurnStep.Split(var turn, _, _, _) => turn,
            TurnStep.Join(var turn) => turn,
            TurnStep.SetSpeaker(var turn, _, _) => turn,
            _ => throw new ArgumentException($"No such step: {step.GetType().Name}.", nameof(step)),
        };
        var at = file.Turns.ToList().FindIndex(t => t.Start == start);
        if (at < 0)
        {
            problems.Add(Problem.Of(CorrectionProblems.UnknownTurn, file.Source.Id, Number(start)));
            return file;
        }

        return step switch
        {
            TurnStep.Split split => Split(file, at, split, text, problems),
            TurnStep.Join => Join(file, at, text, problems),
            TurnStep.SetSpeaker said => With(file, at, 1, file.Turns[at] with { Speaker = said.Speaker.Trim(), Role = said.Role }),
            _ => file,
        };
    }

    private static SourceFile Split(SourceFile file, int at, TurnStep.Split split, string text, List<Problem> problems)
    {
        var turn = file.Turns[at];
        if (split.At <= turn.Start || split.At >= turn.End
            || (char.IsHighSurrogate(text[split.At - 1]) && char.IsLowSurrogate(text[split.At])))
        {
            problems.Add(Problem.Of(CorrectionProblems.SplitNowhere, Number(split.At), file.Source.Id));
            return file;
        }

        var second = turn with { Start = split.At, Speaker = split.Speaker?.Trim() ?? turn.Speaker, Role = split.Role ?? turn.Role };
        return With(file, at, 1, Counted(turn with { End = split.At }, text), Counted(second, text));
    }

    private static SourceFile Join(SourceFile file, int at, string text, List<Problem> problems)
    {
        var turn = file.Turns[at];
        if (at + 1 == file.Turns.Count)
        {
            problems.Add(Problem.Of(CorrectionProblems.JoinNothing, file.Source.Id, Number(turn.Start)));
            return file;
        }

        // A theme that both raised is raised once, as the first did.
        var next = file.Turns[at + 1];
        var joined = With(file, at, 2, Counted(turn with { End = next.End }, text));
        return new SourceFile(
            file.Source,
            joined.Turns,
            [.. file.Raised.Select(r => r.Turn == next.Start ? r with { Turn = turn.Start } : r).DistinctBy(r => r.Key)],
            file.Codings);
    }

    private static SourceFile With(SourceFile file, int at, int count, params IReadOnlyList<Turn> turns) =>
        new(file.Source, [.. file.Turns.Take(at), .. turns, .. file.Turns.Skip(at + count)], file.Raised, file.Codings);

    private static Turn Counted(Turn turn, string text) =>
        turn with { Words = WordCount.Of(text.AsSpan(turn.Start, turn.End - turn.Start)) };

    /// <summary>What is wrong now and was not before.</summary>
    private static IEnumerable<Problem> Findings(Study study, SourceFile before, SourceFile after, string text)
    {
        var were = Found(before).Select(p => p.ToString()).ToHashSet();
        return Found(after).Where(p => !were.Contains(p.ToString()));

        IEnumerable<Problem> Found(SourceFile file)
        {
            var rows = new StudyRows { Settings = study.Settings, Sources = [file.Source], Turns = file.Turns, Raised = file.Raised };
            var texts = new Dictionary<string, string> { [file.Source.Id] = text };
            return StudyChecks.Of(new StudyContents(rows, texts, new Dictionary<string, ReadOnlyMemory<byte>>()), framework: null)
                .Where(f => f.Row is Turn or Raised or Source)
                .Select(f => f.At(null));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
