using Alliage.Web.Features.Faults;
using Alliage.Web.Features.Map.Drawing;
using Alliage.Web.Features.Map.Facts;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;

namespace Alliage.Web.Features.Map;

/// <summary>The map as a file of its own, as asked for by its address.</summary>
internal static class MapFile
{
    /// <summary>Room around the drawing: outside the page nothing may reach over its edge.</summary>
    private const double Margin = 18;

    public static void MapMapFile(this IEndpointRouteBuilder app) => app.MapGet(
        MapAddresses.File,
        async (string study, HttpContext http, UseCases useCases, IServiceProvider services, ILoggerFactory logs, IWebHostEnvironment site, CancellationToken stop) =>
        {
            var placed = await useCases.PlaceStudy.Run(study, null, stop);
            if (!placed.Succeeded)
            {
                return Fault.Answer(http, placed.Problems, "/");
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
            {
                if (model.View == MapView.Computed)
                {
                    var computed = model.Computed(MapMetrics.Wide(model.Shown.Count));
                    return (await Rendered<MapFigure>(renderer, model, computed, computed.Metrics.Width, computed.Height)).ToHtmlString();
                }

                var published = model.Published(small: false);
                return (await Rendered<PublishedFigure>(renderer, model, published, published.Width, published.Height)).ToHtmlString();
            });
            return SvgFile.Answer(http, site, svg, Margin, "css/map-figure.css");
        });

    private static Task<HtmlRootComponent> Rendered<TFigure>(HtmlRenderer renderer, MapModel model, object drawing, double width, double height)
        where TFigure : IComponent
        => renderer.RenderComponentAsync<TFigure>(ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            ["Id"] = "map",
            ["Drawing"] = drawing,
            ["Words"] = model.Words,
            ["Links"] = model.Links,
            ["Extra"] = SvgFile.Frame(width, height, Margin),
        }));
}
