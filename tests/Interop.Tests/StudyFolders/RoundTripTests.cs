using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders;
using Alliage.Interop.Tests.StudyFolders.Given;
using Alliage.Testing;
using CsCheck;

namespace Alliage.Interop.Tests.StudyFolders;

/// <summary>Export and import: the same bytes.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData("reference-2006")]
    [InlineData("demonstration")]
    [InlineData("diagnosis")]
    public void A_built_in_study_read_and_written_is_the_same_folder(string study)
    {
        using var beside = new FolderOnDisk();
        var shipped = Repository.In("studies", study);
        var read = StudyFolder.Read(shipped, _ => FolderOnDisk.Jaouen, FolderOnDisk.All);
        Assert.True(read.Succeeded, string.Join("\n", read.Problems));
        Assert.True(StudyFolder.Write(beside.Beside(study), read.Value).Succeeded);
        foreach (var file in Directory.EnumerateFiles(beside.Beside(study), "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(beside.Beside(study), file);
            Assert.True(File.ReadAllBytes(Path.Combine(shipped, name)).AsSpan().SequenceEqual(File.ReadAllBytes(file)), name);
        }
    }

    [Fact]
    public void A_folder_that_is_not_canonical_becomes_so_and_stays_so()
    {
        using var folder = new FolderOnDisk();
        folder.Replace("firms.csv", "\n", "\r\n").Replace("people.csv", "name,role", "\uFEFFname,role");
        folder.Write("firms.csv", string.Join('\n', File.ReadAllLines(folder.In("firms.csv")).Where((_, i) => i != 1)) + "\n" + "pain,A,Firme A,,,,,\n");
        var first = Exported(folder.Read().Value, folder.Beside("first"));
        var second = Exported(StudyFolder.Read(folder.Beside("first"), _ => FolderOnDisk.Jaouen).Value, folder.Beside("second"));
        Assert.Equal(first, second);
        Assert.Contains("pain,A,Firme A", first.Split('\n')[..80].First(l => l.StartsWith("pain,", StringComparison.Ordinal) && l.Contains("Firme", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_people_write_comes_back_to_the_letter()
    {
        var awkward = Gen.OneOf("a", "\"", ",", "\n", "\r\n", " ", "é", "e\u0301", "🥖", "’", "\u00a0", "; ", "=1+1", "---").Array[1, 6].Select(string.Concat);
        Gen.Select(awkward, awkward, awkward).Sample(
            (text, value, note) =>
            {
                using var folder = new FolderOnDisk();
                var rows = Small.Contents.Rows with
                {
                    Attributes = [new() { Alliance = "pain", Name = "n", Value = value }],
                    Events = [new() { Alliance = "pain", Event = "e", Account = Account.A, Text = text }],
                    Memos = [Small.Contents.Rows.Memos[0] with { Text = note }],
                };
                var texts = new Dictionary<string, string>(Small.Contents.Texts) { ["pain-A"] = Small.Interview + text };
                Assert.True(StudyFolder.Write(folder.Beside("out"), Small.Contents with { Rows = rows, Texts = texts }).Succeeded);
                var back = StudyFolder.Read(folder.Beside("out"), _ => FolderOnDisk.Jaouen).Value;
                Assert.Equal((value, text, note), (back.Rows.Attributes[0].Value, back.Rows.Events[0].Text, back.Rows.Memos[0].Text));
                Assert.Equal(Small.Interview + text, back.Texts["pain-A"]);
            },
            iter: 100);
    }

    [Fact]
    public void Further_frameworks_come_back_in_their_order_and_a_study_without_any_says_nothing_of_them()
    {
        using var folder = new FolderOnDisk();
        Assert.DoesNotContain("lights", File.ReadAllText(folder.In("study.json")), StringComparison.Ordinal);
        Light[] lights = [new() { Framework = "puthod-1996", Version = "1.0" }, new() { Framework = "granovetter-1973", Version = "0.9" }];
        var rows = Small.Contents.Rows with { Settings = Small.Contents.Rows.Settings with { Lights = lights } };

        Assert.True(StudyFolder.Write(folder.Beside("out"), Small.Contents with { Rows = rows }).Succeeded);

        Assert.Equal(lights, StudyFolder.Read(folder.Beside("out"), _ => FolderOnDisk.Jaouen).Value.Rows.Settings.Lights);
    }

    [Fact]
    public void Nothing_is_written_over_what_is_there()
    {
        using var folder = new FolderOnDisk();
        var before = File.GetLastWriteTimeUtc(folder.In("firms.csv"));
        Result<Workbench.Ports.WrittenStudy> written = StudyFolder.Write(folder.Path_, Small.Contents);
        Assert.Equal(FolderProblems.FolderNotEmpty, Assert.Single(written.Problems).Id);
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder.In("firms.csv")));
    }

    [Fact]
    public void The_schema_names_every_file_and_the_columns_that_are_written()
    {
        using var folder = new FolderOnDisk();
        var schema = StudyFolder.Schema.ToDictionary(s => s.File);
        foreach (var file in Directory.EnumerateFiles(folder.Path_, "*.csv"))
        {
            Assert.Equal(File.ReadLines(file).First(), string.Join(',', schema[Path.GetFileName(file)].Columns.Select(c => c.Name)));
        }
    }

    private static string Exported(StudyContents contents, string path)
    {
        Assert.True(StudyFolder.Write(path, contents).Succeeded);
        var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return string.Join('\n', files.Select(f => Path.GetRelativePath(path, f) + "\n" + File.ReadAllText(f)));
    }
}
