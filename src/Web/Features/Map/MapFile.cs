using Alliage.Web.Features.Faults;
using Alliage.Web.Features.Map.Drawing;
using Alliage.Web.Features.Map.Facts;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using static Alliage.Web.Features.Map.Drawing.Svg;

namespace Alliage.Web.Features.Map;

/// <summary>The map as a file of its own, as asked for by its address.</summary>
internal static class MapFile
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>Opened by itself, the file is styled by what it carries and may do nothing else.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

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
            http.Response.Headers.ContentSecurityPolicy = Policy;
            return Results.Text(OnItsOwn(svg, site), "image/svg+xml", System.Text.Encoding.UTF8);
        });

    /// <summary>A figure that leaves the page takes its style and its ground along.</summary>
    private static string OnItsOwn(string svg, IWebHostEnvironment site) => svg.Insert(
        svg.IndexOf('>', StringComparison.Ordinal) + 1,
        $"<style>{FigureStyle.Of(Sheet(site, "css/tokens.css"), Sheet(site, "css/map-figure.css"))}</style>"
            + $"<rect x=\"{N(-Margin)}\" y=\"{N(-Margin)}\" width=\"100%\" height=\"100%\" fill=\"{FigureStyle.Ground}\"/>");

    private static string Sheet(IWebHostEnvironment site, string path)
    {
        using var file = new StreamReader(site.WebRootFileProvider.GetFileInfo(path).CreateReadStream());
        return file.ReadToEnd();
    }

    private static Task<HtmlRootComponent> Rendered<TFigure>(HtmlRenderer renderer, MapModel model, object drawing, double width, double height)
        where TFigure : IComponent
    {
        var (wide, high) = (N(width + (2 * Margin)), N(height + (2 * Margin)));
        return renderer.RenderComponentAsync<TFigure>(ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            ["Id"] = "map",
            ["Drawing"] = drawing,
            ["Words"] = model.Words,
            ["Links"] = model.Links,
            ["Extra"] = new Dictionary<string, object>
            {
                ["xmlns"] = Namespace,
                ["viewBox"] = $"{N(-Margin)} {N(-Margin)} {wide} {high}",
                ["width"] = wide,
                ["height"] = high,
            },
        }));
    }
}
