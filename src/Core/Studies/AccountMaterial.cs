namespace Alliage.Core.Studies;

/// <summary>How much there is of one account, and how far it has been read. The order is from nothing to all.</summary>
public enum MaterialState
{
    /// <summary>No source, no answer, no report: this account was not heard.</summary>
    Missing,

    /// <summary>Answers or reports, and no source to read.</summary>
    NoSource,

    /// <summary>Sources of which none has been begun.</summary>
    Unread,

    /// <summary>Sources begun, or some read and others not.</summary>
    InHand,

    /// <summary>Every source is read to the end.</summary>
    Read,
}

/// <summary>What a case has of one account. Both partners are to be heard (Jaouen 2006, section 2): this shows who was not.</summary>
/// <param name="Account">Who tells.</param>
/// <param name="Sources">Its sources, in the study's order.</param>
/// <param name="Answers">How many answers.</param>
/// <param name="Reports">How many reports.</param>
public sealed record AccountMaterial(Account Account, IReadOnlyList<Source> Sources, int Answers, int Reports)
{
    /// <summary>How far it has been read.</summary>
    public MaterialState State =>
        Sources.Count == 0 ? (Answers + Reports == 0 ? MaterialState.Missing : MaterialState.NoSource)
        : Sources.All(s => s.State == SourceState.Read) ? MaterialState.Read
        : Sources.All(s => s.State == SourceState.Unread) ? MaterialState.Unread
        : MaterialState.InHand;

    /// <summary>How many of its sources are read to the end.</summary>
    public int ReadToTheEnd => Sources.Count(s => s.State == SourceState.Read);

    /// <summary>Whether there is anything of this account.</summary>
    public bool IsThere => State != MaterialState.Missing;

    /// <summary>A, B and the record of one case.</summary>
    public static IReadOnlyList<AccountMaterial> Of(CaseFile @case) =>
    [
        .. Accounts.All.Select(account => new AccountMaterial(
            account,
            [.. @case.Sources.Where(s => s.Source.Account == account).Select(s => s.Source)],
            @case.Answers.Count(a => a.Account == account),
            @case.Reports.Count(r => r.Account == account))),
    ];
}
