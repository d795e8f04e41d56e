using Alliage.Core.Studies;

namespace Alliage.Web.Features.Alliances;

/// <content>Who tells, through what, and what is known of them.</content>
public sealed partial class CaseSpeech
{
    /// <summary>How many voices are heard, and whether the record speaks.</summary>
    public string AccountsHeard()
    {
        var voices = Accounts.Voices.Count(placement.Case.Has);
        var record = placement.Case.Has(Account.Record) ? "record" : "alone";
        var heard = voices switch
        {
            0 => "none",
            1 => "one",
            _ => "both",
        };
        return words[$"alliance.heard.{record}.{heard}"];
    }

    /// <summary>A source in numbers: what it is, when, words, turns, passages by coder, how far it is read.</summary>
    public string Heard(SourceFile source)
    {
        var told = source.Turns.Where(t => t.Role != SpeakerRole.Interviewer).ToList();
        var coders = source.Codings.GroupBy(c => c.Coder, StringComparer.Ordinal)
            .Select(g => words.Of("alliance.coder", g.Key, g.Count()));
        var kind = words["alliance.source." + Keyword.Of(source.Source.Kind)];
        string[] parts =
        [
            source.Source.HeardOn is { } day ? words.Of("alliance.source.on", kind, Dates.Day(day, words.Culture)) : kind,
            words.Count("alliance.words", told.Sum(t => t.Words)),
            words.Count("alliance.turns", told.Count),
            source.Codings.Count == 0
                ? words["alliance.passages.none"]
                : words.Count("alliance.passages", source.Codings.Count, string.Join(", ", coders)),
            words["alliance.state." + Keyword.Of(source.Source.State)],
        ];
        return string.Join(", ", parts);
    }

    /// <summary>Reports and answers of an account, in numbers; empty where there are none.</summary>
    public string OtherMatter(Account account)
    {
        var reports = placement.Case.Reports.Count(r => r.Account == account);
        var answers = placement.Case.Answers.Count(a => a.Account == account);
        string[] parts =
        [
            .. reports > 0 ? [words.Count("alliance.reports", reports)] : Array.Empty<string>(),
            .. answers > 0 ? [words.Count("alliance.answers", answers)] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? "" : string.Join(", ", parts) + words["alliance.stop"];
    }

    /// <summary>What is known of a firm.</summary>
    public string Firm(Firm firm)
    {
        string[] parts =
        [
            firm.Trade.In(words.Language),
            firm.Sector is { } sector ? words.Sector(sector) : "",
            firm.Size is { } size ? words.Count("alliance.people", size) : "",
            firm.Place ?? "",
        ];
        return string.Join(words["alliance.semicolon"], parts.Where(p => p.Length > 0));
    }
}
