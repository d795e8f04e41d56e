using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Alliances;

/// <summary>Addresses of everything about one case.</summary>
public sealed record CaseLinks(string Study, string Alliance)
{
    private string OfStudy => $"/studies/{Uri.EscapeDataString(Study)}";

    public string Case => $"{OfStudy}/alliances/{Uri.EscapeDataString(Alliance)}";

    public string ByFacet => Case + "?by=facets";

    public string History => Case + "/history";

    public string Matrix => Case + "/matrix";

    public string Voices => Case + "/voices";

    /// <summary>What flows between the two firms.</summary>
    public string Flow => Flows.FlowAddresses.Of(Study, Alliance);

    /// <summary>The two voices on one theme; with the form of an account's summary where one is named.</summary>
    public string OnTheme(string theme, Account? summed = null) =>
        Voices + (summed is { } a ? $"?sum={Keyword.Of(a)}/{Uri.EscapeDataString(theme)}" : "") + "#theme-" + Uri.EscapeDataString(theme);

    public string Map => $"{OfStudy}/map?view=computed&alliance={Uri.EscapeDataString(Alliance)}";

    /// <summary>The form of one kind of rows, for a new row or for one that stands.</summary>
    public string Enter(string kind, string? row = null) =>
        $"{Case}/enter/{kind}" + (row is null ? "" : $"?row={Uri.EscapeDataString(row)}");

    /// <summary>The form of a decision.</summary>
    public string Decide(DecisionSubject subject, string about, Account? account = null) =>
        $"{Case}/decide/{Keyword.Of(subject)}/{Uri.EscapeDataString(about)}" + (account is { } a ? $"/{Keyword.Of(a)}" : "");

    public string Source(string source) => $"{OfStudy}/sources/{Uri.EscapeDataString(source)}";

    public string Turn(string source, int turn) => FormattableString.Invariant($"{Source(source)}#t{turn}");

    public string Coding(string source, string coding) => $"{Source(source)}#c-{Uri.EscapeDataString(coding)}";

    public string Report(string report) => $"{Case}#report-{Uri.EscapeDataString(report)}";

    public string Answer(string answer) => $"{Case}#answer-{Uri.EscapeDataString(answer)}";

    /// <summary>Where the words of a testimony stand.</summary>
    public string To(Testimony testimony) => testimony switch
    {
        Testimony.Passage p => Coding(p.Source.Id, p.Coding.Id),
        Testimony.Asked q => Turn(q.Source.Id, q.Turn),
        Testimony.Answered a => Answer(a.Answer.Id),
        Testimony.Reported r => Report(r.Report.Id),
        _ => Case,
    };
}
