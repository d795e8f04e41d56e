using Alliage.Core.Studies;

namespace Alliage.Core.Redactions;

/// <summary>What kind of words may tell who someone is.</summary>
public enum TraceKind
{
    /// <summary>Capitalised words inside a sentence.</summary>
    Name,

    /// <summary>The name of a firm or of a person that the study itself has: most often a pseudonym, to be checked.</summary>
    Known,

    /// <summary>An e-mail address.</summary>
    Mail,

    /// <summary>A telephone number.</summary>
    Phone,
}

/// <summary>Words that may tell a reader who someone is; a proposal to look at, nothing more (ours).</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Words">The words, as they first stand.</param>
/// <param name="Places">In how many places of the texts.</param>
/// <param name="Sources">In which sources, in the study's order.</param>
/// <param name="Context">The words around the first place, on one line.</param>
public sealed record Trace(TraceKind Kind, string Words, int Places, IReadOnlyList<string> Sources, string Context);

/// <summary>
/// A firm as it is described: by its trade and its town a third person may recognise it, whatever its pseudonym (ours).
/// </summary>
/// <param name="Firm">The firm.</param>
/// <param name="TradeInTexts">In how many places the texts name the trade.</param>
/// <param name="PlaceInTexts">In how many places the texts name the town.</param>
public sealed record FirmTrace(Firm Firm, int TradeInTexts, int PlaceInTexts);
