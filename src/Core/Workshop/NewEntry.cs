using System.Text.Json.Nodes;
using Alliage.Core.Frameworks;

namespace Alliage.Core.Workshop;

/// <summary>What an entry is before anybody has said anything of it.</summary>
internal static class NewEntry
{
    /// <summary>The entry; null in a section where none is added.</summary>
    public static JsonObject? Of(FrameworkSection section, string id, Framework framework)
    {
        var ours = new JsonObject { ["from"] = "our-interpretation" };
        var own = id.Contains('.', StringComparison.Ordinal) ? id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..] : id;
        return section.Name switch
        {
            "themes" or FrameworkSection.Facets or "signs" => new() { ["id"] = id, ["origin"] = ours },
            FrameworkSection.Scales => new() { ["id"] = id, ["values"] = new JsonArray(), ["origin"] = ours },
            FrameworkSection.Works => new() { ["id"] = id, ["author"] = "", ["year"] = 0, ["title"] = "", ["where"] = "" },
            FrameworkSection.Traits => new()
            {
                ["id"] = own,
                ["aspect"] = "aim",
                ["metBy"] = new JsonArray(),
                ["contradictedBy"] = new JsonArray(),
                ["origin"] = ours,
            },
            FrameworkSection.Indicators => new()
            {
                ["id"] = id,
                ["theme"] = framework.Themes.Count > 0 ? framework.Themes[0].Id : "",
                ["facet"] = id,
                ["heardFrom"] = "voice",
                ["suggestedCodes"] = id.Length > 0 ? new JsonArray(id) : new JsonArray(),
                ["origin"] = ours,
            },
            FrameworkSection.Coordination => new()
            {
                ["tieComponents"] = new JsonArray(),
                ["tieAgreement"] = 1,
                ["dependence"] = "",
                ["levels"] = new JsonObject(),
                ["modes"] = new JsonArray(),
                ["rows"] = new JsonArray(),
                ["origin"] = ours,
            },
            _ => null,
        };
    }

    /// <summary>What a form leaves empty and an indicator has all the same: a fact of its own; when new, a code of its own to suggest.</summary>
    public static void Complete(JsonObject entry, FrameworkSection section, string id, bool isNew)
    {
        if (section.Name != FrameworkSection.Indicators)
        {
            return;
        }

        if (entry["facet"]?.ToString() is null or "")
        {
            entry["facet"] = id;
        }

        if (isNew && entry["suggestedCodes"] is not JsonArray { Count: > 0 })
        {
            entry["suggestedCodes"] = new JsonArray(id);
        }
    }

    /// <summary>Puts it where it belongs.</summary>
    public static void Add(DraftDocument document, FrameworkSection section, string id, Framework framework)
    {
        var entry = Of(section, id, framework);
        if (section.Name == FrameworkSection.Coordination)
        {
            document.Framework["twoAxes"]!["coordination"] ??= entry;
        }
        else if (entry is not null && document.Find(section, id) is null)
        {
            document.ListOf(section, id)?.Add(entry);
        }
    }
}
