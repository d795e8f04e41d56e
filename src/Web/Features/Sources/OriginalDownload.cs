using Alliage.Workbench;

namespace Alliage.Web.Features.Sources;

/// <summary>The file that a source came from, to be saved: never shown as a page of ours.</summary>
internal static class OriginalDownload
{
    public static void MapOriginal(this IEndpointRouteBuilder app) => app.MapGet(
        "/studies/{study}/sources/{source}/original",
        async (string study, string source, UseCases useCases, CancellationToken stop) =>
            await useCases.OpenOriginal.Run(study, source, stop) is { Succeeded: true } opened
                ? Results.File(opened.Value.Bytes.ToArray(), "application/octet-stream", opened.Value.Name)
                : Results.NotFound());
}
