using System.Text;
using Alliage.Workbench;

namespace Alliage.Web.Features.Workshop;

/// <summary>A framework as its file.</summary>
internal static class FrameworkFileDownload
{
    public static void MapFrameworkFile(this IEndpointRouteBuilder app) =>
        app.MapGet("/frameworks/{id}/file", async (string id, string? version, UseCases useCases, CancellationToken stop) =>
        {
            var file = await useCases.ExportFramework.Run(id, version, stop);
            return file.Succeeded
                ? Results.File(Encoding.UTF8.GetBytes(file.Value.Json), "application/json; charset=utf-8", file.Value.File)
                : Results.NotFound();
        });
}
