using System.IO.Compression;
using Alliage.Workbench;

namespace Alliage.Web.Features.Studies.Workspaces;

/// <summary>A study as the folder that a person can read and bring in again, in one .zip; without what its owners keep to themselves.</summary>
internal static class StudyZip
{
    public static void MapStudyZip(this IEndpointRouteBuilder app) => app.MapGet(
        "/studies/{study}/folder.zip",
        async (string study, UseCases useCases, CancellationToken stop) =>
        {
            var zip = new PassingFile(study + ".zip");
            using var written = new PassingFile(study);
            var exported = await useCases.ExportStudy.Run(study, written.Path, stop, openedOnly: true);
            if (!exported.Succeeded)
            {
                zip.Dispose();
                return Results.NotFound();
            }

            await ZipFile.CreateFromDirectoryAsync(written.Path, zip.Path, CompressionLevel.Fastest, includeBaseDirectory: true, stop);
            return Results.File(zip.Open(), "application/zip", study + ".zip");
        });
}
