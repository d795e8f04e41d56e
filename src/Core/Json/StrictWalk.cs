using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Alliage.Core.Problems;

namespace Alliage.Core.Json;

/// <summary>Holds a JSON tree against what is known of a type, and notes every difference.</summary>
internal sealed class StrictWalk(string file)
{
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    public void Check(JsonPath path, JsonTree tree, JsonTypeInfo type)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object:
                Is(path, tree, JsonValueKind.Object, "json-object-expected", () => Members(path, tree, type));
                break;
            case JsonTypeInfoKind.Dictionary:
                Is(path, tree, JsonValueKind.Object, "json-object-expected", () => Entries(path, tree, Inside(type)));
                break;
            case JsonTypeInfoKind.Enumerable:
                Is(path, tree, JsonValueKind.Array, "json-list-expected", () => Items(path, tree, Inside(type)));
                break;
            default:
                var scalar = new ScalarCheck(type);
                if (scalar.Refuses(tree) is { } refusal)
                {
                    Add(refusal.Id, tree.Line, [path.Label, .. refusal.Args]);
                }

                break;
        }
    }

    private static JsonTypeInfo Inside(JsonTypeInfo type) => type.Options.GetTypeInfo(type.ElementType!);

    private void Members(JsonPath path, JsonTree tree, JsonTypeInfo type)
    {
        var known = type.Properties.Where(p => p.Set is not null).ToDictionary(p => p.Name);
        Twice(path, tree);
        foreach (var member in tree.Members)
        {
            var at = path.Member(member.Name);
            if (!known.TryGetValue(member.Name, out var property))
            {
                Unknown(at, member, known.Keys);
            }
            else if (member.Value.Kind != JsonValueKind.Null || !property.IsSetNullable)
            {
                Check(at, member.Value, type.Options.GetTypeInfo(property.PropertyType));
            }
        }

        foreach (var missing in type.Properties.Where(p => p.IsRequired && tree.Members.All(m => m.Name != p.Name)))
        {
            Add("json-member-missing", tree.Line, path.Member(missing.Name).Label);
        }
    }

    private void Unknown(JsonPath at, JsonMember member, IEnumerable<string> known)
    {
        if (NearestWord.Of(member.Name, known) is { } nearest)
        {
            Add("json-member-misspelt", member.Line, at.Label, nearest);
        }
        else
        {
            Add("json-member-unknown", member.Line, at.Label, string.Join(", ", known));
        }
    }

    private void Entries(JsonPath path, JsonTree tree, JsonTypeInfo inside)
    {
        Twice(path, tree);
        var maybe = Nullable.GetUnderlyingType(inside.Type);
        foreach (var member in tree.Members.Where(m => maybe is null || m.Value.Kind != JsonValueKind.Null))
        {
            Check(path.Member(member.Name), member.Value, maybe is null ? inside : inside.Options.GetTypeInfo(maybe));
        }
    }

    private void Items(JsonPath path, JsonTree tree, JsonTypeInfo inside)
    {
        for (var at = 0; at < tree.Items.Count; at++)
        {
            Check(path.Item(at, tree.Items[at].Id), tree.Items[at], inside);
        }
    }

    private void Twice(JsonPath path, JsonTree tree)
    {
        var first = new Dictionary<string, int>();
        foreach (var member in tree.Members.Where(m => !first.TryAdd(m.Name, m.Line)))
        {
            var before = first[member.Name].ToString(CultureInfo.InvariantCulture);
            Add("json-member-twice", member.Line, path.Member(member.Name).Label, before);
        }
    }

    private void Is(JsonPath path, JsonTree tree, JsonValueKind kind, string otherwise, Action then)
    {
        if (tree.Kind == kind)
        {
            then();
        }
        else if (tree.Kind == JsonValueKind.Null)
        {
            Add("json-null", tree.Line, path.Label);
        }
        else
        {
            Add(otherwise, tree.Line, path.Label, tree.Written);
        }
    }

    private void Add(string id, int line, params IReadOnlyList<string> args) => problems.Add(new(id, file, line, args));
}
