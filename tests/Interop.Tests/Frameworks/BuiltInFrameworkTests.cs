using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Alliage.Interop.Frameworks;

namespace Alliage.Interop.Tests.Frameworks;

public sealed partial class BuiltInFrameworkTests
{
    [Fact]
    public async Task Every_framework_that_comes_with_the_program_passes_all_checks()
    {
        var frameworks = Path.Combine(Repository(), "frameworks");
        Assert.SkipUnless(Directory.Exists(frameworks), "No framework in this tree.");
        foreach (var folder in Directory.EnumerateDirectories(frameworks))
        {
            var read = await FrameworkFolder.Read(folder, TestContext.Current.CancellationToken);
            Assert.True(read.Succeeded, string.Join('\n', read.Problems));
        }
    }

    [Fact]
    public void Its_French_has_narrow_spaces_where_a_line_must_not_break()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Repository(), "frameworks")), "No framework in this tree.");
        var files = Directory.EnumerateFiles(Path.Combine(Repository(), "frameworks"), "wording.fr.json", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository(), "guide", "wording.fr.json"));
        Assert.All(files, file => Assert.All(File.ReadLines(file), line =>
        {
            Assert.DoesNotMatch(WrongSpace(), line);
            Assert.DoesNotMatch(@"\p{L}'\p{L}", line);
        }));
    }

    [GeneratedRegex(@"[^\u202f][;!?»]|[^""\u00a0]:[^""]|«[^\u202f]", RegexOptions.None, 1000)]
    private static partial Regex WrongSpace();

    private static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
