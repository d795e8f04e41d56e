using Alliage.Web.Features.Map.Drawing;
using Alliage.Web.Features.Map.Facts;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Alliage.Web.Features.Map;

/// <summary>The map as a file of its own, as asked for by its address.</summary>
internal static class MapFile
{
    private static readonly string[] Sheets = ["css/tokens.css", "css/map-figure.css"];

    private static readonly Dictionary<string, object> Namespace = new() { ["xmlns"] = "http://www.w3.org/2000/svg" };

    public static void MapMapFile(this IEndpointRouteBuilder app) => app.MapGet(
        MapAddresses.File,
        async (string study, HttpContext http, UseCases useCases, IServiceProvider services, ILoggerFactory logs, IWebHostEnvironment site, CancellationToken stop) =>
        {
            var placed = await useCases.PlaceStudy.Run(study, null, stop);
            if (!placed.Succeeded)
            {
                return Results.NotFound();
            }

            var model = new MapModel(
                study,
                placed.Value.Placements,
                placed.Value.Opened.Framework,
                MapTexts.In(Words.InCulture().Language),
                MapQuery.Of(word => http.Request.Query[word]),
                asFile: true);
            await using var renderer = new HtmlRenderer(services, logs);
            var svg = await renderer.Dispatcher.InvokeAsync(async () =>
                (model.View == MapView.Computed ? await Rendered<MapFigure>(renderer, model, model.Computed(MapMetrics.Wide(model.Shown.Count)))
                    : await Rendered<PublishedFigure>(renderer, model, model.Published(small: false))).ToHtmlString());
            return Results.Text(WithStyle(svg, site), "image/svg+xml", System.Text.Encoding.UTF8);
        });

    /// <summary>A figure that leaves the page takes its style along.</summary>
    private static string WithStyle(string svg, IWebHostEnvironment site)
    {
        var style = string.Concat(Sheets.Select(sheet =>
        {
            using var file = new StreamReader(site.WebRootFileProvider.GetFileInfo(sheet).CreateReadStream());
            return file.ReadToEnd();
        }));
        return svg.Insert(svg.IndexOf('>', StringComparison.Ordinal) + 1, $"<style><![CDATA[{style}]]></style>");
    }

    private static Task<Microsoft.AspNetCore.Components.Web.HtmlRendering.HtmlRootComponent> Rendered<TFigure>(HtmlRenderer renderer, MapModel model, object drawing)
        where TFigure : IComponent => renderer.RenderComponentAsync<TFigure>(ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            ["Id"] = "map",
            ["Drawing"] = drawing,
            ["Words"] = model.Words,
            ["Links"] = model.Links,
            ["Extra"] = Namespace,
        }));
}
