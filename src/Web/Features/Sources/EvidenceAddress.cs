using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances;
using Alliage.Web.Features.Faults;
using Alliage.Workbench;

namespace Alliage.Web.Features.Sources;

/// <summary>
/// One address for every piece of evidence, <c>/studies/{study}/evidence/{kind}/{id}</c>: whoever knows a reference is
/// led to its words.
/// </summary>
public static class EvidenceAddress
{
    /// <summary>The address of a reference.</summary>
    public static string Of(string study, EvidenceRef reference) =>
        $"/studies/{Uri.EscapeDataString(study)}/evidence/{Keyword.Of(reference.Kind)}/"
            + string.Join('/', reference.Id.Split('/').Select(Uri.EscapeDataString));

    public static void MapEvidence(this IEndpointRouteBuilder app) => app.MapGet(
        "/studies/{study}/evidence/{kind}/{**id}",
        async (string study, string kind, string id, HttpContext http, UseCases useCases, CancellationToken stop) =>
        {
            var placed = await useCases.OpenStudy.Run(study, null, stop);
            return placed.Succeeded && Keyword.Read<EvidenceKind>(kind) is { } known
                && placed.Value.Study.Cases.Select(c => To(study, c, new(known, id))).FirstOrDefault(a => a is not null) is { } address
                ? Results.Redirect(address)
                : Fault.Answer(http, placed.Problems, "/");
        });

    /// <summary>Where the words of a reference stand; null where this case does not have them.</summary>
    internal static string? To(string study, CaseFile @case, EvidenceRef reference)
    {
        var links = new CaseLinks(study, @case.Alliance.Id);
        return reference.Kind switch
        {
            EvidenceKind.Coding => @case.Sources.FirstOrDefault(s => s.Codings.Any(c => c.Id == reference.Id)) is { } source
                ? links.Coding(source.Source.Id, reference.Id)
                : null,
            EvidenceKind.Raised => @case.Sources
                .SelectMany(s => s.Raised.Where(r => r.Key == reference.Id).Select(r => links.Turn(r.Source, TurnNumbers.Of(s, r.Turn))))
                .FirstOrDefault(),
            EvidenceKind.Answer => @case.Answers.Any(a => a.Id == reference.Id) ? links.Answer(reference.Id) : null,
            _ => @case.Reports.Any(r => r.Id == reference.Id) ? links.Report(reference.Id) : null,
        };
    }
}
