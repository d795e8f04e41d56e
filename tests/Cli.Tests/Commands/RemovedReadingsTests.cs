using System.Text.Json;
using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

/// <summary>
/// What tenacity says, tried out: the rows behind the readings that it names are taken out of an exported folder, and
/// the case becomes what was said.
/// </summary>
public sealed class RemovedReadingsTests : IDisposable
{
    private static readonly string[] Tables = ["codings.csv", "answers.csv", "reports.csv"];

    private readonly Prompt prompt = new() { WithShipped = true };

    [Theory]
    [InlineData("demonstration")]
    [InlineData("reference-2006")]
    public async Task Taking_out_the_rows_that_tenacity_names_makes_of_the_case_what_it_said(string study)
    {
        var tried = 0;
        foreach (var placement in (await prompt.Json("place", study)).GetProperty("placements").EnumerateArray())
        {
            var alliance = placement.Text("alliance")!;
            var readings = (await prompt.Json("case", study, alliance)).GetProperty("readings").EnumerateArray().ToList();
            foreach (var axis in placement.GetProperty("axes").EnumerateObject().Where(a => a.Value.GetProperty("tenacity").ValueKind != JsonValueKind.Null))
            {
                var tenacity = axis.Value.GetProperty("tenacity");
                var rows = tenacity.GetProperty("first").EnumerateArray().SelectMany(first => Rows(first, readings)).ToHashSet();
                var folder = Path.Combine(prompt.Home, $"{alliance}-{axis.Name}");
                Assert.Equal(0, (await prompt.Types("study", "export", study, folder)).Code);
                TakeOut(folder, rows);

                var after = (await prompt.Json("place", folder)).GetProperty("placements").One(("alliance", alliance)).GetProperty("axes").GetProperty(axis.Name);
                var becomes = tenacity.GetProperty("becomes");
                Assert.Equal((becomes.Text("status"), becomes.Text("pole")), (after.Text("status"), after.Text("pole")));
                tried++;
            }
        }

        Assert.True(tried >= 10);
    }

    public void Dispose() => prompt.Dispose();

    /// <summary>The rows that <c>case</c> lists for a counted reading.</summary>
    private static IEnumerable<string> Rows(JsonElement first, IEnumerable<JsonElement> readings) => readings
        .Where(r => r.GetProperty("counted").GetBoolean()
            && r.Text("account") == first.Text("account") && r.Text("axis") == first.Text("axis")
            && r.Text("facet") == first.Text("facet") && r.Text("pole") == first.Text("pole"))
        .SelectMany(r => r.Texts("evidence")).OfType<string>();

    private static void TakeOut(string folder, HashSet<string> rows)
    {
        foreach (var file in Tables.Select(t => Path.Combine(folder, t)).Where(File.Exists))
        {
            File.WriteAllLines(file, File.ReadAllLines(file).Where(line => !rows.Contains(line.Split(',')[0])));
        }

        var raised = Path.Combine(folder, "raised.csv");
        if (File.Exists(raised))
        {
            File.WriteAllLines(raised, File.ReadAllLines(raised).Where(line => !rows.Contains(string.Join('/', line.Split(',')[..3]))));
        }
    }
}
