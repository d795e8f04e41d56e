namespace Alliage.Core.Studies;

/// <summary>
/// What a silence needs of a theme raised in a source. Side by side in memory, and found once: the words of an answer
/// are spread over the turns, and every result of the case asks for them.
/// </summary>
/// <param name="Theme">Id of the theme.</param>
/// <param name="Key">Key of the row that raises it.</param>
/// <param name="How">How it came up.</param>
/// <param name="Confirmed">Whether somebody confirmed that it was raised there.</param>
/// <param name="Words">Words of the owner's answer.</param>
internal readonly record struct AskedTheme(string Theme, string Key, RaisedHow How, bool Confirmed, int Words)
{
    /// <summary>The themes raised in a source, by turn.</summary>
    public static AskedTheme[] In(SourceFile source) =>
        [.. source.Raised.Select(r => new AskedTheme(r.Theme, r.Key, r.How, r.ConfirmedBy is not null, Answer(source, r.Turn).Words))];

    /// <summary>
    /// The owner's answer: all own turns from a question up to the next turn that raises any theme. A row taken away in
    /// thought still ends an answer: the question was asked. Its last turn, null without one, and its words.
    /// </summary>
    public static (Turn? Last, int Words) Answer(SourceFile source, int question)
    {
        var next = int.MaxValue;
        foreach (var r in source.Raised)
        {
            next = r.Turn > question && r.Turn < next ? r.Turn : next;
        }

        var (last, words) = ((Turn?)null, 0);
        foreach (var turn in source.Turns)
        {
            if (turn.Role == SpeakerRole.Owner && turn.Start >= question && turn.Start < next)
            {
                (last, words) = (turn, words + turn.Words);
            }
        }

        return (last, words);
    }
}
