using Alliage.Core.Studies;

namespace Alliage.Core.Texts;

/// <summary>A source's rows after an edit of its text, with what the edit would take away.</summary>
public sealed record SourceCorrection
{
    /// <summary>The edit.</summary>
    public required TextEdit Edit { get; init; }

    /// <summary>Its turns, on the new text.</summary>
    public required IReadOnlyList<Turn> Turns { get; init; }

    /// <summary>Its raised themes, on the new turns.</summary>
    public required IReadOnlyList<Raised> Raised { get; init; }

    /// <summary>Its codings, on their words.</summary>
    public required IReadOnlyList<Coding> Codings { get; init; }

    /// <summary>Turns of which no word is left.</summary>
    public required IReadOnlyList<Turn> LostTurns { get; init; }

    /// <summary>Raised themes whose turn is lost.</summary>
    public required IReadOnlyList<Raised> LostRaised { get; init; }

    /// <summary>
    /// Codings of which no word is left, or that would say the same as another of the same coder. None of them goes
    /// unless a person has seen it here.
    /// </summary>
    public required IReadOnlyList<Coding> LostCodings { get; init; }

    /// <summary>Codings of the source's second readings, on their words.</summary>
    public IReadOnlyList<ReaderCoding> ReaderCodings { get; init; } = [];

    /// <summary>Those of which no word is left.</summary>
    public IReadOnlyList<ReaderCoding> LostReaderCodings { get; init; } = [];

    /// <summary>What an edit makes of a source.</summary>
    /// <param name="file">The source.</param>
    /// <param name="edit">The edit.</param>
    /// <param name="readings">The study's second readings; those of other sources are passed over.</param>
    public static SourceCorrection Of(SourceFile file, TextEdit edit, IReadOnlyList<ReadingFile>? readings = null)
    {
        var turns = new Dictionary<int, Turn?>();
        Turn? former = null;
        foreach (var turn in file.Turns)
        {
            turns[turn.Start] = edit.Turn(turn.Start, turn.End, former?.End == turn.Start) is var (start, end)
                ? turn with { Start = start, End = end, Words = WordCount.Of(edit.After.AsSpan(start, end - start)) }
                : null;
            former = turn;
        }

        var raised = file.Raised.ToLookup(r => turns.GetValueOrDefault(r.Turn) is not null);
        var codings = Moved(file.Codings, edit);
        var ofReaders = (readings ?? []).Where(r => r.Reading.Source == file.Source.Id).SelectMany(r => r.Codings)
            .ToLookup(c => edit.Passage(c.Start, c.End) is not null);
        return new SourceCorrection
        {
            Edit = edit,
            Turns = [.. turns.Values.OfType<Turn>()],
            Raised = [.. raised[true].Select(r => r with { Turn = turns[r.Turn]!.Start })],
            Codings = codings,
            LostTurns = [.. file.Turns.Where(t => turns[t.Start] is null)],
            LostRaised = [.. raised[false]],
            ReaderCodings = [.. ofReaders[true].Select(c => Moved(c, edit))],
            LostReaderCodings = [.. ofReaders[false]],
            LostCodings = [.. file.Codings.ExceptBy(codings.Select(c => c.Id), c => c.Id)],
        };
    }

    private static ReaderCoding Moved(ReaderCoding coding, TextEdit edit)
    {
        var (start, end) = edit.Passage(coding.Start, coding.End)!.Value;
        return coding with { Start = start, End = end, Quote = edit.After[start..end] };
    }

    private static List<Coding> Moved(IReadOnlyList<Coding> codings, TextEdit edit)
    {
        var seen = new HashSet<(int Start, int End, string Code, string Coder)>();
        var moved = new List<Coding>();
        foreach (var coding in codings)
        {
            if (edit.Passage(coding.Start, coding.End) is var (start, end) && seen.Add((start, end, coding.Code, coding.Coder)))
            {
                moved.Add(coding with { Start = start, End = end, Quote = edit.After[start..end] });
            }
        }

        return moved;
    }
}
