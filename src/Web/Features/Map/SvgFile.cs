using static Alliage.Web.Features.Map.Drawing.Svg;

namespace Alliage.Web.Features.Map;

/// <summary>A drawing that leaves the page as a file, with its style and its ground.</summary>
internal static class SvgFile
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>Opened by itself, the file is styled by what it carries and may do nothing else.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /// <summary>Attributes of the outermost element: its size with room around, outside of which nothing may reach.</summary>
    public static IReadOnlyDictionary<string, object> Frame(double width, double height, double margin)
    {
        var (wide, high) = (N(width + (2 * margin)), N(height + (2 * margin)));
        return new Dictionary<string, object>
        {
            ["xmlns"] = Namespace,
            ["viewBox"] = $"{N(-margin)} {N(-margin)} {wide} {high}",
            ["width"] = wide,
            ["height"] = high,
        };
    }

    /// <summary>The answer to whoever asks for the file.</summary>
    public static IResult Answer(HttpContext http, IWebHostEnvironment site, string svg, double margin, params IReadOnlyList<string> sheets)
    {
        http.Response.Headers.ContentSecurityPolicy = Policy;
        return Results.Text(OnItsOwn(svg, site, margin, sheets), "image/svg+xml", System.Text.Encoding.UTF8);
    }

    private static string OnItsOwn(string svg, IWebHostEnvironment site, double margin, IReadOnlyList<string> sheets) => svg.Insert(
        svg.IndexOf('>', StringComparison.Ordinal) + 1,
        $"<style>{FigureStyle.Of(Sheet(site, "css/tokens.css"), string.Join('\n', sheets.Select(s => Sheet(site, s))))}</style>"
            + $"<rect x=\"{N(-margin)}\" y=\"{N(-margin)}\" width=\"100%\" height=\"100%\" fill=\"{FigureStyle.Ground}\"/>");

    private static string Sheet(IWebHostEnvironment site, string path)
    {
        using var file = new StreamReader(site.WebRootFileProvider.GetFileInfo(path).CreateReadStream());
        return file.ReadToEnd();
    }
}
