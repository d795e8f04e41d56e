using Alliage.Web.Features.Faults;
using Alliage.Web.Features.Flows.Drawing;
using Alliage.Web.Features.Map;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Alliage.Web.Features.Flows;

/// <summary>The drawing as a file of its own.</summary>
internal static class FlowFile
{
    private const double Margin = 18;

    public static void MapFlowFile(this IEndpointRouteBuilder app) => app.MapGet(
        FlowAddresses.File,
        async (string study, string alliance, string? framework, HttpContext http, UseCases useCases, IServiceProvider services, ILoggerFactory logs, IWebHostEnvironment site, CancellationToken stop) =>
        {
            var opened = await useCases.OpenFlow.Run(study, alliance, framework, stop);
            if (!opened.Succeeded)
            {
                return Fault.Answer(http, opened.Problems, "/");
            }

            var view = new FlowView(opened.Value.Opened, opened.Value.Flow, Words.InCulture());
            var drawn = FlowLayout.Of(view, FlowMetrics.Wide);
            await using var renderer = new HtmlRenderer(services, logs);
            var svg = await renderer.Dispatcher.InvokeAsync(async () =>
                (await renderer.RenderComponentAsync<FlowSvg>(Parameters(view, drawn))).ToHtmlString());
            return SvgFile.Answer(http, site, svg, Margin, "css/map-figure.css", "css/flow-figure.css");
        });

    private static ParameterView Parameters(FlowView view, DrawnFlow drawn) => ParameterView.FromDictionary(new Dictionary<string, object?>
    {
        [nameof(FlowSvg.View)] = view,
        [nameof(FlowSvg.Drawn)] = drawn,
        [nameof(FlowSvg.Id)] = "flow",
        [nameof(FlowSvg.Extra)] = SvgFile.Frame(drawn.Metrics.Width, drawn.Height, Margin),
    });
}
