namespace Alliage.Core.Sources.Speakers;

/// <summary>What one speaker says, as found in a text. The label is not part of it, nor is the blank around it.</summary>
/// <param name="Start">First UTF-16 unit in the unchanged text, from 0.</param>
/// <param name="End">One past the last unit; always after <paramref name="Start"/>.</param>
/// <param name="Speaker">Name, in the spelling met first.</param>
/// <param name="Time">Time or times as the label has them; null where it has none. They stay in the text and are kept nowhere else.</param>
public sealed record ProposedTurn(int Start, int End, string Speaker, string? Time);

/// <summary>A speaker found in a text, with what helps to tell who it is.</summary>
/// <param name="Name">Name, in the spelling met first.</param>
/// <param name="Turns">Turns, of the text's.</param>
/// <param name="Words">Words in these turns.</param>
/// <param name="Questions">Turns, of this speaker's, with a question mark.</param>
/// <param name="Proposed">What is proposed for this speaker; a person decides.</param>
public sealed record ProposedSpeaker(string Name, int Turns, int Words, int Questions, SpeakerChoice Proposed);

/// <summary>What a person says of a speaker.</summary>
public enum SpeakerChoice
{
    /// <summary>Asks: never evidence.</summary>
    Interviewer,

    /// <summary>The owner-manager whose voice this is: evidence.</summary>
    Owner,

    /// <summary>Someone else who was there: the words stay in the text and belong to no turn, so they are nobody's evidence.</summary>
    Other,

    /// <summary>No speaker at all: the words go on with the turn before.</summary>
    NotASpeaker,
}
