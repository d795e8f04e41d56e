using System.Globalization;
using System.Text.Json.Nodes;
using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Workshop;

/// <summary>What stands in the fields of an entry: read from a draft, and written into it.</summary>
internal static class FieldValues
{
    private const string ListParts = " ,;\n\r\t";

    public static void Read(DraftDocument draft, JsonObject? entry, FormField field, IDictionary<string, string> values)
    {
        switch (field.Kind)
        {
            case FieldKind.Words or FieldKind.Prose:
                foreach (var language in WordingReading.Languages)
                {
                    values[$"{field.Name}.{language}"] = draft.Text(language, field.At) ?? "";
                }

                break;
            case FieldKind.Origin:
                foreach (var part in (string[])["from", "section", "work"])
                {
                    values[$"{field.Name}.{part}"] = entry?[field.At]?[part]?.ToString() ?? "";
                }

                break;
            case FieldKind.Points:
                values[field.Name] = PointChoices.Of(
                    entry?[field.At] is { } target ? System.Text.Json.JsonSerializer.Deserialize(target, Json.JsonTypes.Of<Target>()) : null);
                break;
            case FieldKind.Several or FieldKind.Ids:
                values[field.Name] = string.Join('\n', (entry?[field.At] as JsonArray)?.Select(v => v!.ToString()) ?? []);
                break;
            case FieldKind.Flag:
                values[field.Name] = entry?[field.At]?.GetValue<bool>() == true ? "yes" : "";
                break;
            default:
                values[field.Name] = Member(entry, field.At)?.ToString() ?? "";
                break;
        }
    }

    /// <summary>Writes what was given. Problem <c>framework-number</c>: the field, what was given.</summary>
    public static Problem? Write(DraftDocument draft, JsonObject entry, FormField field, IReadOnlyDictionary<string, string> values)
    {
        var value = values.GetValueOrDefault(field.Name, "").Trim();
        switch (field.Kind)
        {
            case FieldKind.Words or FieldKind.Prose:
                // A language that was not asked for stays as it is.
                foreach (var language in WordingReading.Languages.Where(l => values.ContainsKey($"{field.Name}.{l}")))
                {
                    draft.Put(language, field.At, Given(values, $"{field.Name}.{language}"));
                }

                return null;
            case FieldKind.Origin:
                entry[field.At] = Origin(values, field.Name);
                return null;
            case FieldKind.Points:
                Put(entry, field.At, PointChoices.Written(value));
                return null;
            case FieldKind.Number when !int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _):
                return Problem.Of("framework-number", field.Name, value);
            case FieldKind.Number:
                entry[field.At] = int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                return null;
            case FieldKind.Flag:
                entry[field.At] = value.Length > 0;
                return null;
            case FieldKind.Several or FieldKind.Ids:
                entry[field.At] = new JsonArray([.. value.Split(ListParts.ToCharArray(), StringSplitOptions.RemoveEmptyEntries).Distinct().Select(v => JsonValue.Create(v))]);
                return null;
            default:
                PutLine(entry, field, value);
                return null;
        }
    }

    private static JsonObject Origin(IReadOnlyDictionary<string, string> values, string name)
    {
        var origin = new JsonObject { ["from"] = Given(values, $"{name}.from") is { Length: > 0 } from ? from : "our-interpretation" };
        foreach (var part in (string[])["section", "work"])
        {
            Put(origin, part, Given(values, $"{name}.{part}") is { Length: > 0 } given ? JsonValue.Create(given) : null);
        }

        return origin;
    }

    private static void PutLine(JsonObject entry, FormField field, string value)
    {
        var (owner, name) = field.At.Split('.', 2) is [var member, var inside] ? (entry[member] as JsonObject, inside) : (entry, field.At);
        if (owner is not null)
        {
            Put(owner, name, value.Length > 0 || field.Needed ? JsonValue.Create(value) : null);
        }
    }

    private static void Put(JsonObject entry, string name, JsonNode? value)
    {
        if (value is null)
        {
            entry.Remove(name);
        }
        else
        {
            entry[name] = value;
        }
    }

    // Line breaks as files have them: a browser posts the other kind.
    private static string Given(IReadOnlyDictionary<string, string> values, string name) =>
        values.GetValueOrDefault(name, "").ReplaceLineEndings("\n").Trim();

    private static JsonNode? Member(JsonObject? entry, string at) =>
        at.Split('.', 2) is [var member, var inside] ? (entry?[member] as JsonObject)?[inside] : entry?[at];
}
