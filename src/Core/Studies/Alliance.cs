namespace Alliage.Core.Studies;

/// <summary>Whether the two firms sell the same to the same customers.</summary>
public enum Competitors
{
    /// <summary>Nothing is known of it.</summary>
    Unknown,

    /// <summary>They do not.</summary>
    No,

    /// <summary>Likely, without being said.</summary>
    Probable,

    /// <summary>They do.</summary>
    Yes,
}

/// <summary>
/// What exists in writing between two partners. Jaouen 2006 (4.1) reports no written contract, yet a joint subsidiary,
/// a stake and tender files exist: "no contract" is not "nothing on paper". The finer list is ours.
/// </summary>
public enum WrittenForm
{
    /// <summary>Said to be nothing at all.</summary>
    Nothing,

    /// <summary>Messages and e-mails.</summary>
    Messages,

    /// <summary>Quotes and invoices.</summary>
    QuotesAndInvoices,

    /// <summary>A note on who does what.</summary>
    Notes,

    /// <summary>A charter, principles.</summary>
    Charter,

    /// <summary>A tender file or a joint-bid agreement.</summary>
    TenderFile,

    /// <summary>A confidentiality commitment.</summary>
    Confidentiality,

    /// <summary>A contract of the alliance itself.</summary>
    Contract,

    /// <summary>A joint company, or shares of one firm held by the other.</summary>
    Shares,
}

/// <summary>One case: two firms, each with a voice (Jaouen 2006, introduction: a symmetric agreement of two firms).</summary>
public sealed record Alliance : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Id;

    /// <summary>Short id within the study: letters, digits, hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>What the alliance is for.</summary>
    public LocalText Object { get; init; } = LocalText.None;

    /// <summary>How it works from day to day.</summary>
    public LocalText Functioning { get; init; } = LocalText.None;

    /// <summary>What exists in writing; empty where nothing is known.</summary>
    public IReadOnlyList<WrittenForm> Written { get; init; } = [];

    /// <summary>Since when, as a year, month or day (<c>2019</c>, <c>2019-04</c>); null where unknown.</summary>
    public string? Since { get; init; }

    /// <summary>Whether the firms compete.</summary>
    public Competitors Competitors { get; init; } = Competitors.Unknown;
}

/// <summary>One of the two firms of an alliance. The pseudonym is all that names it.</summary>
public sealed record Firm : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Join(Alliance, Keyword.Of(Voice));

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>A or B.</summary>
    public required Account Voice { get; init; }

    /// <summary>The name used for the firm.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>What it does.</summary>
    public LocalText Trade { get; init; } = LocalText.None;

    /// <summary>Its sector, in the study's own words; null where unknown.</summary>
    public string? Sector { get; init; }

    /// <summary>People at work in it, the owner included; null where unknown.</summary>
    public int? Size { get; init; }

    /// <summary>Where it is; null where unknown.</summary>
    public string? Place { get; init; }
}

/// <summary>A free attribute of an alliance or of one of its accounts, to order and filter by.</summary>
public sealed record CaseAttribute : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Join(Alliance, Account is { } a ? Keyword.Of(a) : "", Name);

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>The account it describes; null for the alliance itself.</summary>
    public Account? Account { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its value.</summary>
    public required string Value { get; init; }
}

/// <summary>Something that happened, as one account dates it: the two voices may differ, and both stay.</summary>
public sealed record CaseEvent : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Join(Alliance, Event, Keyword.Of(Account));

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>What is told, the same id in each account that tells it.</summary>
    public required string Event { get; init; }

    /// <summary>Who tells it.</summary>
    public required Account Account { get; init; }

    /// <summary>When, as a year, month or day; null where the account does not say.</summary>
    public string? Date { get; init; }

    /// <summary>What the account says of it.</summary>
    public required string Text { get; init; }
}
