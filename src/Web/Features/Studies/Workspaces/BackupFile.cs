using System.Globalization;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Alliage.Workbench.Wording;

namespace Alliage.Web.Features.Studies.Workspaces;

/// <summary>The whole workspace as one file to keep elsewhere.</summary>
internal static class BackupFile
{
    public static void MapBackup(this IEndpointRouteBuilder app) => app.MapGet(
        StudyLinks.Backup,
        async (UseCases useCases, TimeProvider clock, CancellationToken stop) =>
        {
            var name = "alliage-" + clock.GetLocalNow().ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture) + ".db";
            var passing = new PassingFile(name);
            var written = await useCases.BackupWorkspace.Run(passing.Path, stop);
            if (written.Succeeded)
            {
                return Results.File(passing.Open(), "application/vnd.sqlite3", name);
            }

            passing.Dispose();
            return Results.Text(
                string.Join('\n', written.Problems.Select(ProblemWords.In(Words.InCulture().Language).Of).Select(s => s.Message + " " + s.Fix)),
                "text/plain",
                System.Text.Encoding.UTF8,
                StatusCodes.Status500InternalServerError);
        });
}
