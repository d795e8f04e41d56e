namespace Alliage.Cli.Terminals;

/// <summary>Where the program speaks: results go to <see cref="Out"/>, everything else to <see cref="Error"/>.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Problems, notes, progress.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error)
{
    /// <summary>Width of what is no terminal.</summary>
    public const int PlainWidth = 80;

    /// <summary>Whether a person sees the results as they are written, in colours if wanted.</summary>
    public bool OutIsScreen { get; init; }

    /// <summary>Whether a person sees the notes as they are written.</summary>
    public bool ErrorIsScreen { get; init; }

    /// <summary>Characters on a line.</summary>
    public int Width { get; init; } = PlainWidth;

    /// <summary>Whether colours are wanted where there is a screen.</summary>
    public bool Colours { get; init; } = true;

    /// <summary>Asks a question; the words that mean yes come with it. Null where nobody sits there.</summary>
    public Func<string, IReadOnlyList<string>, bool>? Confirm { get; init; }

    /// <summary>Reads a line that is not to be seen, having asked for it where a person types; null where nothing comes.</summary>
    public Func<string, string?> Secret { get; init; } = _ => null;

    /// <summary>Whether a person types it, who may mistype.</summary>
    public bool SecretIsTyped { get; init; }
}
