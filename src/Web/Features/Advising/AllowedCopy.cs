using System.Text;
using Alliage.Core.Studies;
using Alliage.Web.Features.Entering;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Alliage.Workbench.Diagnosis;

namespace Alliage.Web.Features.Advising;

/// <summary>An owner's copy of everything they gave, for an adviser to hand over at that owner's request, and only where the owner lets the adviser read.</summary>
internal static class AllowedCopy
{
    public static void MapAllowedCopy(this IEndpointRouteBuilder app) => app.MapGet(
        AdvisingLinks.CopyRoute,
        async (string study, string alliance, string voice, UseCases useCases, Words words, CancellationToken stop) =>
        {
            var key = new OwnerKey(study, alliance, Keyword.Read<Account>(voice) ?? Account.Record);
            var allowed = await useCases.OpenAllowed.Run(key, stop);
            if (allowed is not { Succeeded: true, Value.Owner: not null })
            {
                return Results.NotFound();
            }

            var copy = await useCases.TakeAllAway.Run(key, words.Language, stop);
            return copy.Succeeded
                ? Results.File(Encoding.UTF8.GetBytes(CopyText.Of(copy.Value, words)), "text/plain; charset=utf-8", "alliage-copy.txt")
                : Results.NotFound();
        });
}
