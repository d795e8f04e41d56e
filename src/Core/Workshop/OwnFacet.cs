using System.Text.Json.Nodes;
using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;

namespace Alliage.Core.Workshop;

/// <summary>
/// Most facts have one face. Such an indicator has a facet of its own, of the same id and words, which comes, changes and
/// goes with it: nobody has to write the same thing twice.
/// </summary>
public static class OwnFacet
{
    private static readonly string[] Parts = ["name", "definition"];

    /// <summary>Whether a facet is the fact of one indicator alone, with its id and its words: then it is edited with that indicator.</summary>
    public static bool Is(WordedFramework worded, string facet) =>
        worded.Framework.Indicators.Where(i => i.Facet == facet).Select(i => i.Id).ToList() is [var only] && only == facet
        && worded.Wordings.All(w => Parts.All(
            p => w.Texts.GetValueOrDefault($"facet.{facet}.{p}") == w.Texts.GetValueOrDefault($"indicator.{facet}.{p}")));

    /// <summary>Whether an indicator has such a facet, or none of its id yet; asked before it is changed.</summary>
    internal static bool Follows(DraftDocument document, FrameworkSection section, string entry) =>
        section.Name == FrameworkSection.Indicators
        && WordingReading.Languages.All(language => Parts.All(part =>
            document.Text(language, $"facet.{entry}.{part}") is not { } text || text == document.Text(language, $"indicator.{entry}.{part}")));

    /// <summary>Brings the facet of an indicator that was changed or removed into line.</summary>
    internal static void Follow(DraftDocument document, FrameworkSection section, string entry, bool follows)
    {
        if (!follows || section.Name != FrameworkSection.Indicators || document.List("facets") is not { } facets)
        {
            return;
        }

        var indicators = document.List("indicators")!.OfType<JsonObject>().ToList();
        var faces = indicators.Where(i => i["facet"]?.ToString() == entry).Select(i => i["id"]?.ToString()).ToList();
        var facet = facets.OfType<JsonObject>().FirstOrDefault(f => f["id"]?.ToString() == entry);
        if (faces.Count == 0 && facet is not null)
        {
            facets.Remove(facet);
            document.RemoveTexts($"facet.{entry}");
        }
        else if (faces is [var only] && only == entry)
        {
            var indicator = indicators.First(i => i["id"]?.ToString() == entry);
            facet ??= Added(facets, entry);
            facet["origin"] = indicator["origin"]!.DeepClone();
            foreach (var language in WordingReading.Languages)
            {
                foreach (var part in Parts)
                {
                    document.Put(language, $"facet.{entry}.{part}", document.Text(language, $"indicator.{entry}.{part}") ?? "");
                }
            }
        }
    }

    private static JsonObject Added(JsonArray facets, string id)
    {
        var facet = new JsonObject { ["id"] = id };
        facets.Add(facet);
        return facet;
    }
}
