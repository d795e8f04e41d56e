using System.Text;
using System.Text.Json;
using Alliage.Core.Json;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;
using Alliage.Workbench.Ports;

namespace Alliage.Interop.StudyFolders.Files;

/// <summary>study.json: what holds for the whole study.</summary>
internal static class SettingsJson
{
    private static readonly CellKind<SilenceRule> Rule = Words.One<SilenceRule>();

    /// <summary>The members, in the order in which they are written.</summary>
    public static FileSchema Schema { get; } = new(
        RowFile.StudyJson,
        [
            Member("title.fr", ColumnKind.Text),
            Member("title.en", ColumnKind.Text),
            Member("description.fr", ColumnKind.Text),
            Member("description.en", ColumnKind.Text),
            Member("framework", ColumnKind.Reference, of: "framework", required: true),
            Member("frameworkVersion", ColumnKind.Text, required: true),
            Member("lights.framework", ColumnKind.References, of: "framework"),
            Member("lights.version", ColumnKind.Text),
            Member("silenceRule", ColumnKind.Word, allowed: Rule.Allowed),
            Member("silenceWordLimit", ColumnKind.Number),
            Member("leadCoder", ColumnKind.Reference, of: "person"),
            Member("languages", ColumnKind.Words),
            Member("retentionDate", ColumnKind.Date),
        ]);

    /// <summary>The settings; null where something is wrong with the file. Problems are noted.</summary>
    public static Settings? Read(byte[] bytes, List<Problem> problems)
    {
        var read = StrictJson.Read<Settings>(RowFile.StudyJson, Encoding.UTF8.GetString(bytes));
        problems.AddRange(read.Problems);
        return read.Succeeded ? read.Value.Value : null;
    }

    /// <summary>The file.</summary>
    public static string Write(Settings settings)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n" }))
        {
            json.WriteStartObject();
            Local(json, "title", settings.Title);
            Local(json, "description", settings.Description);
            Text(json, "framework", settings.Framework);
            Text(json, "frameworkVersion", settings.FrameworkVersion);
            Lights(json, settings.Lights);
            Text(json, "silenceRule", Rule.Write(settings.SilenceRule));
            json.WriteNumber("silenceWordLimit", settings.SilenceWordLimit);
            Text(json, "leadCoder", settings.LeadCoder);
            if (settings.Languages.Count > 0)
            {
                json.WriteStartArray("languages");
                foreach (var language in settings.Languages)
                {
                    json.WriteRawValue(Quoted(language));
                }

                json.WriteEndArray();
            }

            Text(json, "retentionDate", Cell.DayOrNone.Write(settings.RetentionDate));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Lights(Utf8JsonWriter json, IReadOnlyList<Light> lights)
    {
        if (lights.Count == 0)
        {
            return;
        }

        json.WriteStartArray("lights");
        foreach (var light in lights)
        {
            json.WriteStartObject();
            Text(json, "framework", light.Framework);
            Text(json, "version", light.Version);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Local(Utf8JsonWriter json, string name, LocalText text)
    {
        if (!text.IsEmpty)
        {
            json.WriteStartObject(name);
            Text(json, "fr", text.Fr);
            Text(json, "en", text.En);
            json.WriteEndObject();
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WritePropertyName(name);
            json.WriteRawValue(Quoted(text));
        }
    }

    /// <summary>
    /// A JSON string in which people can read everything: the library's encoders write the no-break spaces of French
    /// and all emoji as escapes.
    /// </summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static ColumnSchema Member(
        string name, ColumnKind kind, bool required = false, string? of = null, IReadOnlyList<string>? allowed = null) =>
        new(name, kind, required, of, allowed ?? []);
}
