using System.Text.Json;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Files;

/// <summary>The members of a JSON object, asked for one by one; what was never asked for is unknown.</summary>
/// <param name="file">Name of the file.</param>
/// <param name="value">The object.</param>
/// <param name="prefix">Names of the objects around it, each with a dot.</param>
/// <param name="problems">Where problems are noted.</param>
internal sealed class JsonMembers(string file, JsonAt value, string prefix, List<Problem> problems)
{
    private readonly HashSet<string> asked = [];

    /// <summary>A text that must be there.</summary>
    public string Text(string name)
    {
        if (Member(name) is { } found)
        {
            return Text(name, found) ?? "";
        }

        problems.Add(new Problem(FolderProblems.JsonMissingMember, file, value.Line, prefix + name));
        return "";
    }

    /// <summary>A text, or null.</summary>
    public string? TextOrNone(string name) => Member(name) is { } found ? Text(name, found) : null;

    /// <summary>A value written as a cell would be, or <paramref name="otherwise"/> where it is left out.</summary>
    public T Cell<T>(string name, CellKind<T> kind, T otherwise)
    {
        if (Member(name) is not { } found || Text(name, found) is not { } text)
        {
            return otherwise;
        }

        var read = kind.Read(text);
        if (read.Problem is not null)
        {
            problems.Add(new Problem(read.Problem, file, found.Line, [prefix + name, .. read.Args]));
        }

        return read.Value;
    }

    /// <summary>A whole number, or <paramref name="otherwise"/> where it is left out.</summary>
    public int Number(string name, int otherwise)
    {
        if (Member(name) is not { } found)
        {
            return otherwise;
        }

        var isWhole = int.TryParse(found.Text, System.Globalization.CultureInfo.InvariantCulture, out var number);
        if (found.Kind != JsonTokenType.Number || !isWhole)
        {
            problems.Add(new Problem(FolderProblems.JsonNumberExpected, file, found.Line, prefix + name));
            return otherwise;
        }

        return number;
    }

    /// <summary>A list of texts; empty where it is left out.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        if (Member(name) is not { } found)
        {
            return [];
        }

        if (found.Kind == JsonTokenType.StartArray && found.Items.All(i => i.Kind == JsonTokenType.String))
        {
            return [.. found.Items.Select(i => i.Text)];
        }

        problems.Add(new Problem(FolderProblems.JsonListExpected, file, found.Line, prefix + name));
        return [];
    }

    /// <summary>A text in both languages; none where it is left out.</summary>
    public LocalText Local(string name)
    {
        if (Member(name) is not { } found)
        {
            return LocalText.None;
        }

        if (found.Kind != JsonTokenType.StartObject)
        {
            problems.Add(new Problem(FolderProblems.JsonObjectExpected, file, found.Line, prefix + name));
            return LocalText.None;
        }

        var inside = new JsonMembers(file, found, $"{prefix}{name}.", problems);
        var text = new LocalText(inside.TextOrNone("fr"), inside.TextOrNone("en"));
        inside.NoOthers();
        return text;
    }

    /// <summary>Notes the members that were never asked for, and those that stand twice.</summary>
    public void NoOthers()
    {
        var seen = new HashSet<string>();
        foreach (var (name, member) in value.Members)
        {
            if (!asked.Contains(name))
            {
                problems.Add(new Problem(FolderProblems.JsonUnknownMember, file, member.Line, prefix + name, Nearest.Text(name, asked)));
            }
            else if (!seen.Add(name))
            {
                problems.Add(new Problem(FolderProblems.JsonMemberTwice, file, member.Line, prefix + name));
            }
        }
    }

    /// <summary>The member, or null where it is left out or null.</summary>
    private JsonAt? Member(string name)
    {
        asked.Add(name);
        return value.Members.FirstOrDefault(m => m.Key == name).Value is { Kind: not JsonTokenType.Null } found ? found : null;
    }

    private string? Text(string name, JsonAt found)
    {
        if (found.Kind == JsonTokenType.String)
        {
            return found.Text.Length == 0 ? null : found.Text;
        }

        problems.Add(new Problem(FolderProblems.JsonTextExpected, file, found.Line, prefix + name));
        return null;
    }
}
