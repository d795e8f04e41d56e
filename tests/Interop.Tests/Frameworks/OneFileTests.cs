using System.Runtime.CompilerServices;
using System.Text;
using Alliage.Core.Frameworks.Json;
using Alliage.Interop.Frameworks;

namespace Alliage.Interop.Tests.Frameworks;

/// <summary>A framework as one file.</summary>
public sealed class OneFileTests : IDisposable
{
    private readonly FrameworkOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_framework_that_comes_with_the_program_goes_through_one_file_byte_for_byte()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Repository(), "frameworks")))
        {
            var came = (await FrameworkFolder.Read(folder, Stop)).Value;
            var file = Path.Combine(disk.Root, FrameworkFile.NameOf(came.Framework.Id, came.Framework.Version));
            var text = FrameworkFile.Write(came);
            await File.WriteAllTextAsync(file, text, Stop);

            var back = await FrameworkFolder.Read(file, Stop);
            Assert.True(back.Succeeded, string.Join('\n', back.Problems));
            Assert.Equal(text, FrameworkFile.Write(back.Value));
            Assert.Equal(came.Wordings.Select(w => w.Language).Order(), back.Value.Wordings.Select(w => w.Language).Order());
            Assert.All(came.Wordings, w => Assert.Equal(w.Texts.OrderBy(t => t.Key), back.Value.In(w.Language).Texts.OrderBy(t => t.Key)));
        }
    }

    [Fact]
    public async Task A_file_that_others_wrote_differs_once_and_never_again()
    {
        var read = (await FrameworkFolder.Read(disk.Framework("small"), Stop)).Value;
        var canonical = FrameworkFile.Write(read);
        var file = Path.Combine(disk.Root, "theirs.json");
        await File.WriteAllTextAsync(file, canonical.Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(true), Stop);

        Assert.Equal(canonical, FrameworkFile.Write((await FrameworkFolder.Read(file, Stop)).Value));
    }

    [Fact]
    public async Task What_a_file_says_wrongly_is_said_all_at_once_with_lines()
    {
        var read = (await FrameworkFolder.Read(disk.Framework("small"), Stop)).Value;
        var file = Path.Combine(disk.Root, "small-1.framework.json");
        await File.WriteAllTextAsync(file, FrameworkFile.Write(read with { Wordings = [read.In("fr")], Framework = read.Framework with { Works = [] } }), Stop);

        var problems = (await FrameworkFolder.Read(file, Stop)).Problems;
        Assert.Contains("framework-works-empty", problems.Select(p => p.Id));
        Assert.Contains("framework-language-missing", problems.Select(p => p.Id));
        Assert.All(problems, p => Assert.Equal(("small-1.framework.json", true), (p.File, p.Line > 0)));
    }

    private static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
