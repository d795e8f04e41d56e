using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances;
using Alliage.Web.Features.Frameworks;
using Alliage.Web.Features.Sources;
using Alliage.Web.Features.Studies;
using Alliage.Web.Wording;
using Alliage.Workbench.Studies;

namespace Alliage.Web.Features.Desk;

/// <summary>What a memo is on, in words and as an address; without an address where it is no longer there.</summary>
public sealed record MemoSubject(string Said, string? Address)
{
    /// <summary>Most characters of a passage that stand for it.</summary>
    private const int Shown = 60;

    /// <summary>The subject that <c>alliance/pain</c>, <c>code/entraide</c> and the like name in this study.</summary>
    public static MemoSubject Of(string study, OpenedStudy opened, Words words, string about)
    {
        var (kind, id) = about.IndexOf('/') is > 0 and var at ? (about[..at], about[(at + 1)..]) : (about, "");
        var cases = opened.Study.Cases;
        (string? Name, string Address) found = kind switch
        {
            "study" => (study, StudyLinks.Of(study)),
            "alliance" => (cases.Where(c => c.Alliance.Id == id).Select(c => Pair(c, words)).FirstOrDefault(), new CaseLinks(study, id).Case),
            "source" => (cases.SelectMany(c => c.Sources).FirstOrDefault(s => s.Source.Id == id)?.Source.Id, new DeskAddresses(study, id).Reading),
            "code" => (opened.Study.Codes.FirstOrDefault(c => c.Id == id)?.Name, DeskAddresses.Code(study, id)),
            "coding" => (Passage(cases, id), EvidenceAddress.Of(study, new(EvidenceKind.Coding, id))),
            "report" => (cases.SelectMany(c => c.Reports).FirstOrDefault(r => r.Id == id)?.Id, EvidenceAddress.Of(study, new(EvidenceKind.Report, id))),
            "answer" => (cases.SelectMany(c => c.Answers).FirstOrDefault(r => r.Id == id)?.Id, EvidenceAddress.Of(study, new(EvidenceKind.Answer, id))),
            "theme" or "indicator" => (opened.Framework.In(words.Language)[$"{kind}.{id}.name"], $"{FrameworkAddress.Of(study)}#{kind}-{id}"),
            _ => (null, ""),
        };
        return found.Name is { } name
            ? new(words.Of("desk.memos.on." + kind, name), found.Address)
            : new(words.Of("desk.memos.on.gone", about), null);
    }

    private static string Pair(CaseFile @case, Words words) =>
        words.Of("alliance.pair", Who(@case, Account.A, words), Who(@case, Account.B, words));

    private static string Who(CaseFile @case, Account voice, Words words) =>
        @case.Firms.FirstOrDefault(f => f.Voice == voice)?.Pseudonym ?? words.Of("alliance.voice", Keyword.Of(voice));

    private static string? Passage(IEnumerable<CaseFile> cases, string id) =>
        cases.SelectMany(c => c.Sources).SelectMany(s => s.Codings).FirstOrDefault(c => c.Id == id)?.Quote is { } quote
            ? Shortened.Of(quote, Shown)
            : null;
}
