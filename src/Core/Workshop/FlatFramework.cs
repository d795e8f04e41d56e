using System.Text.Json;
using System.Text.Json.Nodes;
using Alliage.Core.Frameworks;
using Alliage.Core.Json;

namespace Alliage.Core.Workshop;

/// <summary>Which entry of a framework.</summary>
internal readonly record struct EntryName(string Kind, string Id);

/// <summary>Which field of an entry: a member of the file, or a text in a language.</summary>
internal readonly record struct FieldName(string Name, string? Language);

/// <summary>All that a framework says of one entry.</summary>
internal sealed class FlatEntry
{
    public Dictionary<FieldName, string> Fields { get; } = [];
}

/// <summary>
/// A framework of any kind as a list of entries with fields, made from its file: what the records will have one day is
/// compared without a word here.
/// </summary>
internal sealed class FlatFramework
{
    private static readonly EntryName Whole = new("framework", "framework");

    /// <summary>What the lists hold, in the words of the wording's keys.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["works"] = "work",
        ["themes"] = "theme",
        ["axes"] = "axis",
        ["configurations"] = "configuration",
        ["traits"] = "trait",
        ["scales"] = "scale",
        ["signs"] = "sign",
        ["facets"] = "facet",
        ["indicators"] = "indicator",
        ["silenceRules"] = "silence",
        ["rows"] = "row",
        ["stances"] = "stance",
        ["arguments"] = "argument",
        ["kinds"] = "resource",
        ["saturation"] = "saturation",
        ["preconditions"] = "precondition",
        ["criteria"] = "criterion",
        ["groups"] = "group",
        ["labels"] = "label",
        ["dimensions"] = "dimension",
        ["filters"] = "filter",
        ["positions"] = "position",
        ["sizeLimits"] = "size-limit",
        ["propositions"] = "proposition",
        ["resources"] = "resource",
        ["states"] = "state",
        ["bottlenecks"] = "bottleneck",
        ["markers"] = "marker",
    };

    private readonly Dictionary<EntryName, FlatEntry> entries = [];
    private readonly List<EntryName> order = [];

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<EntryName> Entries => order;

    public FlatEntry? this[EntryName name] => entries.GetValueOrDefault(name);

    public static FlatFramework Of(WordedFramework worded)
    {
        var flat = new FlatFramework();
        flat.Walk(Whole, "", JsonSerializer.SerializeToNode(worded.Framework, JsonTypes.Of<Framework>())!.AsObject());
        foreach (var wording in worded.Wordings)
        {
            foreach (var (key, text) in wording.Texts)
            {
                flat.Word(wording.Language, key, text);
            }
        }

        return flat;
    }

    public bool Has(EntryName name) => entries.ContainsKey(name);

    private void Walk(EntryName owner, string before, JsonObject node)
    {
        foreach (var (name, value) in node)
        {
            switch (value)
            {
                case JsonArray list when list.Count > 0 && list.All(i => i is JsonObject o && IdOf(o) is not null):
                    Walk(owner, before + name, list);
                    break;
                case JsonObject inside when inside.Any(m => m.Value is JsonArray { Count: > 0 } a && a[0] is JsonObject):
                    Walk(owner, $"{before}{name}.", inside);
                    break;
                case not null when owner == Whole ? name != "version" : name is not ("id" or "number"):
                    Entry(owner).Fields[new(before + name, null)] = value is JsonValue single ? single.ToString() : value.ToJsonString();
                    break;
            }
        }
    }

    private void Walk(EntryName owner, string name, JsonArray list)
    {
        var kind = name[(name.LastIndexOf('.') + 1)..];
        var ids = list.OfType<JsonObject>().Select(o => IdOf(o)!).ToList();

        // The order of a list is the order of all results.
        Entry(owner).Fields[new(name, null)] = string.Join(", ", ids);
        foreach (var item in list.OfType<JsonObject>())
        {
            var id = kind == "traits" ? $"{owner.Id}.{IdOf(item)}" : IdOf(item)!;
            var entry = new EntryName(Kinds.GetValueOrDefault(kind, kind), id);
            Entry(entry);
            Walk(entry, "", item);
        }
    }

    // The entry that a key names by its beginning: of a trait, two ids; of anything that has no entry, a part of the whole.
    private void Word(string language, string key, string text)
    {
        var parts = key.Split('.');
        var entry = parts switch
        {
            ["trait", var of, var trait, ..] => new EntryName("trait", $"{of}.{trait}"),
            [var kind, var id, ..] => new EntryName(kind, id),
            _ => Whole,
        };
        var used = entry == Whole ? 0 : entry.Kind == "trait" ? 3 : 2;
        var field = parts.Length > used ? string.Join('.', parts[used..]) : "text";
        Entry(entry).Fields[new(field, language)] = text;
    }

    private FlatEntry Entry(EntryName name)
    {
        if (!entries.TryGetValue(name, out var entry))
        {
            entries[name] = entry = new();
            order.Add(name);
        }

        return entry;
    }

    private static string? IdOf(JsonObject item) => (item["id"] ?? item["number"])?.ToString();
}
