using System.Globalization;
using Alliage.Core.Studies;
using Alliage.Workbench.Codebook;

namespace Alliage.Web.Features.Desk;

/// <summary>A code as it stands in its form.</summary>
public sealed record CodeTyped(CodeDescription Description, string? Parent)
{
    /// <summary>An empty form.</summary>
    public static CodeTyped None { get; } = new(new CodeDescription(""), null);

    public static CodeTyped Of(Code code) => new(
        new(code.Name, code.Definition, code.Example, code.CounterExample, code.Colour, code.Pattern), code.Parent);

    public static CodeTyped Of(IFormCollection form)
    {
        var colour = form["own-colour"] == "yes" ? Text(form, "colour") : null;
        return new(
            new(Text(form, "name") ?? "", Text(form, "definition"), Text(form, "example"), Text(form, "counter"), colour, Text(form, "pattern")),
            Text(form, "parent"));
    }

    /// <summary>The revision that the person saw.</summary>
    public static long Seen(IFormCollection form) => long.TryParse(form["seen"], CultureInfo.InvariantCulture, out var seen) ? seen : 0;

    internal static string? Text(IFormCollection form, string field) =>
        form[field].ToString().Trim() is { Length: > 0 } text ? text : null;
}
