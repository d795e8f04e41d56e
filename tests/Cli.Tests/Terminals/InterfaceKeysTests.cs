using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Tests.Terminals;

public sealed partial class InterfaceKeysTests
{
    [Fact]
    public void Every_word_that_the_command_line_asks_for_is_there()
    {
        var keys = InterfaceWords.In("en").Keys.ToHashSet(StringComparer.Ordinal);
        var asked = Directory.EnumerateFiles(Sources(), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => Asked().Matches(File.ReadAllText(f)))
            .SelectMany(m => m.Groups["count"].Success ? [m.Groups["key"].Value + ".one", m.Groups["key"].Value + ".more"] : new[] { m.Groups["key"].Value })
            .Where(k => !k.EndsWith('.'))
            .Distinct();

        Assert.Equal([], asked.Where(k => !keys.Contains(k)));
    }

    private static string Sources([CallerFilePath] string test = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "src", "Cli"));

    [GeneratedRegex("[Ww]ords(\\[|\\.Of\\(|(?<count>\\.Count\\())\\s*\"(?<key>[a-zA-Z.-]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asked();
}
