using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Alliage.Web.Features.Desk;

/// <summary>The case beside the text as markup: the same component on the page and in every answer.</summary>
public sealed class CaseRendering(IServiceProvider services, ILoggerFactory logs)
{
    public async Task<string> Of(DeskModel model, CaseMoved moved)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<CaseBeside>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(CaseBeside.Model)] = model,
                [nameof(CaseBeside.Moved)] = moved,
            }))).ToHtmlString());
    }
}
