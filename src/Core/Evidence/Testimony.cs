using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>What stands behind a mark, ready to be shown: the words, whose they are, and where to read on.</summary>
/// <param name="Account">Who tells.</param>
public abstract record Testimony(Account Account)
{
    /// <summary>A coded passage.</summary>
    /// <param name="Account">Who tells.</param>
    /// <param name="Source">Where it stands.</param>
    /// <param name="Turn">Number of its turn, from 1.</param>
    /// <param name="Coding">The words, the code, who coded, when.</param>
    public sealed record Passage(Account Account, Source Source, int Turn, Coding Coding) : Testimony(Account);

    /// <summary>An answer to the questionnaire.</summary>
    public sealed record Answered(Account Account, Answer Answer) : Testimony(Account);

    /// <summary>An observation of a published account.</summary>
    public sealed record Reported(Account Account, Report Report) : Testimony(Account);

    /// <summary>A question, with the room that its answer had.</summary>
    /// <param name="Account">Who was asked.</param>
    /// <param name="Source">Where.</param>
    /// <param name="Raised">The theme, openly or by name, who confirmed it.</param>
    /// <param name="Turn">Number of the question's turn.</param>
    /// <param name="LastTurn">Number of the last turn of the owner's answer; the question's own where there is none.</param>
    /// <param name="Words">Words of the owner's answer.</param>
    public sealed record Asked(Account Account, Source Source, Raised Raised, int Turn, int LastTurn, int Words) : Testimony(Account);
}
