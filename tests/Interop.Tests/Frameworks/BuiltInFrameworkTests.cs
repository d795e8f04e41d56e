using System.Runtime.CompilerServices;
using Alliage.Interop.Frameworks;

namespace Alliage.Interop.Tests.Frameworks;

public sealed class BuiltInFrameworkTests
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

    private static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
