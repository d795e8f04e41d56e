using System.Text.Json.Nodes;
using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Workshop;

/// <summary>The text of a draft, open for changes: what forms write may be unsound, and nothing else in the text is touched.</summary>
internal sealed class DraftDocument
{
    private readonly JsonObject root;

    public DraftDocument(WordedFramework worded) => root = JsonNode.Parse(FrameworkFile.Write(worded))!.AsObject();

    /// <summary>The framework's own object.</summary>
    public JsonObject Framework => root["framework"]!.AsObject();

    /// <summary>The draft as it stands now.</summary>
    public Result<WordedFramework> Worded => FrameworkFile.ReadUnchecked(new("draft", root.ToJsonString(JsonTypes.Options)));

    /// <summary>A text in a language; null where there is none.</summary>
    public string? Text(string language, string key) => Texts(language)[key]?.GetValue<string>();

    /// <summary>Gives a text; an empty one is taken out, so that the check says that it is missing.</summary>
    public void Put(string language, string key, string text)
    {
        if (text.Length > 0)
        {
            Texts(language)[key] = text;
        }
        else
        {
            Texts(language).Remove(key);
        }
    }

    /// <summary>Takes out all texts whose keys begin so.</summary>
    public void RemoveTexts(string beginning)
    {
        foreach (var texts in root["wordings"]!.AsArray().Select(w => w!["texts"]!.AsObject()))
        {
            foreach (var key in texts.Select(t => t.Key).Where(k => k == beginning || k.StartsWith(beginning + ".", StringComparison.Ordinal)).ToList())
            {
                texts.Remove(key);
            }
        }
    }

    /// <summary>The list of a section; null where the framework has none.</summary>
    public JsonArray? List(string member) => At(member) as JsonArray;

    /// <summary>The object of an entry; null where it is not there.</summary>
    public JsonObject? Find(FrameworkSection section, string? entry)
    {
        if (!section.IsList)
        {
            return At(section.Member) as JsonObject;
        }

        return section.Name == FrameworkSection.Traits && entry?.Split('.', 2) is [var configuration, var trait]
            ? Named(Named(List(section.Member), configuration)?["traits"] as JsonArray, trait)
            : Named(List(section.Member), entry);
    }

    /// <summary>The list that an entry stands in.</summary>
    public JsonArray? ListOf(FrameworkSection section, string entry) =>
        section.Name == FrameworkSection.Traits && entry.Split('.', 2) is [var configuration, _]
            ? Named(List(section.Member), configuration)?["traits"] as JsonArray
            : List(section.Member);

    private static JsonObject? Named(JsonArray? list, string? id) => list?.OfType<JsonObject>().FirstOrDefault(
        o => o["id"]?.ToString() == id || (o["id"] is null && o["number"]?.ToString() == id));

    private JsonNode? At(string member) => member.Length == 0
        ? Framework
        : member.Split('.').Aggregate((JsonNode?)Framework, (node, name) => (node as JsonObject)?[name]);

    private JsonObject Texts(string language)
    {
        var wordings = root["wordings"]!.AsArray();
        if (wordings.FirstOrDefault(w => w!["language"]!.GetValue<string>() == language) is { } wording)
        {
            return wording["texts"]!.AsObject();
        }

        var texts = new JsonObject();
        wordings.Add(new JsonObject { ["language"] = language, ["texts"] = texts });
        return texts;
    }
}
