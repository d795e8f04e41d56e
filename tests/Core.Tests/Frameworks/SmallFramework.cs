using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Tests.Frameworks;

/// <summary>A small sound framework (<c>small.json</c>), and what is said of it once one thing in it is broken.</summary>
internal static class SmallFramework
{
    public static string Whole { get; } = Embedded();

    public static Framework Sound { get; } = FrameworkJson.Read("small.json", Whole).Value.Value;

    /// <summary>Reading and checks, without words.</summary>
    public static IReadOnlyList<Problem> ProblemsOf(string json)
    {
        var read = FrameworkJson.Read("small.json", json);
        return read.Succeeded ? FrameworkChecks.Run(read.Value.Value, "small.json", read.Value.Lines) : read.Problems;
    }

    /// <summary>The framework's text with one text in it replaced; it must stand there exactly once.</summary>
    public static string With(string text, string by)
    {
        Assert.Equal(2, Whole.Split(text).Length);
        return Whole.Replace(text, by, StringComparison.Ordinal);
    }

    /// <summary>Replacing this text by that one gives this problem, on its line, and no other.</summary>
    public static void Refuses(string text, string by, string id, params string[] args) =>
        RefusesAt(Line(text), text, by, id, args);

    /// <summary>The same, with the line that the problem is expected on.</summary>
    public static void RefusesAt(int line, string text, string by, string id, params string[] args)
    {
        var problem = Assert.Single(ProblemsOf(With(text, by)));
        Assert.Equal(new Problem(id, "small.json", line, args).ToString(), problem.ToString());
    }

    /// <summary>Line, from 1, of the first place where a text stands.</summary>
    public static int Line(string text) => Whole[..Whole.IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

    private static string Embedded()
    {
        using var stream = typeof(SmallFramework).Assembly.GetManifestResourceStream("Alliage.Core.Tests.Frameworks.small.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
