namespace Alliage.Web.Features.Desk;

/// <summary>A change that is kept, and what it did.</summary>
/// <param name="Before">The revision it was made on: others changed something between where it is not the one that was seen.</param>
/// <param name="Revision">The revision now.</param>
/// <param name="Put">Codings of this source as they stand now.</param>
/// <param name="Gone">Ids of those that went.</param>
/// <param name="Codes">The codebook, where it changed; else null.</param>
/// <param name="Side">The case beside the text, renewed.</param>
/// <param name="Said">What was done, in words; empty where the script says it.</param>
public sealed record DeskAnswer(
    long Before,
    long Revision,
    IReadOnlyList<DeskCoding> Put,
    IReadOnlyList<string> Gone,
    IReadOnlyList<DeskCode>? Codes,
    string Side,
    string Said);

/// <summary>A change that was refused: nothing is changed.</summary>
public sealed record DeskRefusal(IReadOnlyList<DeskProblem> Problems);

/// <summary>One reason.</summary>
public sealed record DeskProblem(string Id, string Message, string Fix);

/// <summary>The desk read again: another token too, should the program have been started anew.</summary>
public sealed record DeskAgain(DeskState State, string Side, string? Token);
