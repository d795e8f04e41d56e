namespace Alliage.Core.Json;

/// <summary>Which line each value of a JSON text stands on.</summary>
public sealed class JsonLines
{
    private readonly Dictionary<string, int> lines = [];
    private readonly JsonPath before = JsonPath.Root;

    internal JsonLines(JsonTree root) => Add(JsonPath.Root, root, root.Line);

    private JsonLines(Dictionary<string, int> lines, JsonPath before) => (this.lines, this.before) = (lines, before);

    /// <summary>The lines of a document that stands inside this one, asked for as if it stood alone.</summary>
    /// <param name="document">Where it stands.</param>
    public JsonLines Under(JsonPath document) => new(lines, document);

    /// <summary>The line of a value, from 1; of the nearest value around it where the text leaves it out.</summary>
    public int Of(JsonPath path)
    {
        var key = path.Under(before).Key;
        while (true)
        {
            if (lines.TryGetValue(key, out var line))
            {
                return line;
            }

            key = key[..Math.Max(0, key.AsSpan().LastIndexOfAny('.', '['))];
        }
    }

    private void Add(JsonPath path, JsonTree tree, int line)
    {
        lines.TryAdd(path.Key, line);
        foreach (var member in tree.Members)
        {
            Add(path.Member(member.Name), member.Value, member.Line);
        }

        for (var at = 0; at < tree.Items.Count; at++)
        {
            Add(path.Item(at), tree.Items[at], tree.Items[at].Line);
        }
    }
}
