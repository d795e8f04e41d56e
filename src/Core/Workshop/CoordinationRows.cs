using System.Globalization;
using System.Text.Json.Nodes;
using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;

namespace Alliage.Core.Workshop;

/// <summary>
/// The rows of a table of coordination are all crossings of poles, tie and level: once these change, the rows follow. A row
/// that still is a crossing keeps what was said of it; a new one is open.
/// </summary>
internal static class CoordinationRows
{
    private static readonly string[] Texts = ["row", "mode", "tie", "level"];

    public static void Follow(DraftDocument document, FrameworkSection section, Func<string, string, string> phrase)
    {
        if (section.Name != FrameworkSection.Coordination || document.Find(section, null) is not { } table || !document.Worded.Succeeded)
        {
            return;
        }

        Levels(table, document.Worded.Value.Framework);
        var framework = document.Worded.Value.Framework;
        var crossings = Crossings(framework);
        var before = framework.Coordination.Rows.GroupBy(r => Spelled(framework, r.At, r.Tie, r.Interdependence)).ToDictionary(r => r.Key, r => r.First());
        if (crossings.Count == before.Count && crossings.All(c => before.ContainsKey(c.Key)))
        {
            return;
        }

        var former = table["rows"]!.AsArray().OfType<JsonObject>().ToDictionary(r => r["number"]!.GetValue<int>(), r => r.DeepClone().AsObject());
        var words = framework.Coordination.Rows.ToDictionary(
            r => r.Number, r => WordingReading.Languages.ToDictionary(l => l, l => document.Text(l, Key(r.Number)) ?? ""));
        document.RemoveTexts("row");
        var rows = new JsonArray();
        foreach (var (at, (key, row)) in crossings.Index())
        {
            var kept = before.GetValueOrDefault(key);
            var made = kept is null ? row : former[kept.Number];
            made["number"] = at + 1;
            rows.Add(made);
            foreach (var language in WordingReading.Languages)
            {
                document.Put(language, Key(at + 1), kept is null ? phrase(language, "row.open") : words[kept.Number][language]);
            }
        }

        table["rows"] = rows;
    }

    /// <summary>Takes the table out with all its texts.</summary>
    public static void Drop(DraftDocument document)
    {
        document.Framework["twoAxes"]!.AsObject().Remove("coordination");
        foreach (var text in Texts)
        {
            document.RemoveTexts(text);
        }
    }

    // Every value of dependence has a level, its own where nobody has said another; no other value has one.
    private static void Levels(JsonObject table, Framework framework)
    {
        var values = framework.Scales.FirstOrDefault(s => s.Id == framework.Coordination.Dependence)?.Values ?? [];
        var levels = framework.Coordination.Levels;
        table["levels"] = new JsonObject(values.Distinct().Select(v => KeyValuePair.Create(v, (JsonNode?)JsonValue.Create(levels.GetValueOrDefault(v, v)))));
    }

    private static List<(string Key, JsonObject Row)> Crossings(Framework framework)
    {
        var ties = framework.Coordination.TieComponents
            .Select(id => framework.Scales.FirstOrDefault(s => s.Id == id)?.Values).FirstOrDefault(v => v is not null) ?? [];
        var scale = framework.Scales.FirstOrDefault(s => s.Id == framework.Coordination.Dependence)?.Values ?? [];
        var levels = scale.Select(v => framework.Coordination.Levels.GetValueOrDefault(v, v)).Distinct().ToList();
        return framework.Axes is not [var first, var second]
            ? []
            : [.. from one in first.Poles
                  from two in second.Poles
                  from tie in ties
                  from level in levels
                  let at = new Dictionary<string, string> { [first.Id] = one, [second.Id] = two }
                  select (Spelled(framework, at, tie, level), Row(at, tie, level))];
    }

    private static string Spelled(Framework framework, IReadOnlyDictionary<string, string> at, string tie, string level) =>
        string.Join('×', framework.Axes.Select(a => at.GetValueOrDefault(a.Id, "?")).Append(tie).Append(level));

    private static JsonObject Row(Dictionary<string, string> at, string tie, string level) => new()
    {
        ["number"] = 0,
        ["at"] = new JsonObject(at.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)JsonValue.Create(p.Value)))),
        ["tie"] = tie,
        ["interdependence"] = level,
        ["status"] = "open",
        ["bothDepend"] = false,
        ["origin"] = new JsonObject { ["from"] = "our-interpretation" },
    };

    private static string Key(int number) => "row." + number.ToString(CultureInfo.InvariantCulture);
}
