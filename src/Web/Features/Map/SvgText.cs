using Alliage.Web.Features.Map.Drawing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Alliage.Web.Features.Map;

/// <summary>SVG's text element, which Razor takes for its own word of the same name.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter] public string? Class { get; set; }

    /// <summary>Null where the text is placed by a transform or by its parts.</summary>
    [Parameter] public double? X { get; set; }

    [Parameter] public double? Y { get; set; }

    /// <summary><c>middle</c> or <c>end</c>; null for the start.</summary>
    [Parameter] public string? Anchor { get; set; }

    [Parameter] public string? Transform { get; set; }

    [Parameter, EditorRequired] public RenderFragment ChildContent { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "x", X is { } x ? Svg.N(x) : null);
        builder.AddAttribute(3, "y", Y is { } y ? Svg.N(y) : null);
        builder.AddAttribute(4, "text-anchor", Anchor);
        builder.AddAttribute(5, "transform", Transform);
        builder.AddContent(6, ChildContent);
        builder.CloseElement();
    }
}
