using System.Globalization;
using System.Text;
using Alliage.Web.Serving.Seats;
using Xunit;

namespace Alliage.Web.Tests.Seats;

public sealed class WhoMaySeeWhatTests
{
    private const string Begins = "<!-- table -->\n";
    private const string Ends = "<!-- /table -->";

    private static readonly (string Name, Who Who)[] Columns =
    [
        ("adviser", Who.Adviser), ("at the machine", Who.AtTheMachine), ("owner", Who.Owner), ("both", Who.BothPresent), ("nobody", Who.Nobody),
    ];

    /// <summary>With <c>ALLIAGE_WRITE_DOCS=1</c> the table is written instead.</summary>
    [Fact]
    public async Task The_table_of_the_documentation_is_that_of_the_program()
    {
        var path = Path.Combine(Root(), "docs", "who-may-see-what.md");
        var said = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var (start, end) = (said.IndexOf(Begins, StringComparison.Ordinal) + Begins.Length, said.IndexOf(Ends, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("ALLIAGE_WRITE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, said[..start] + Table() + said[end..], TestContext.Current.CancellationToken);
            return;
        }

        Assert.Equal(Table(), said[start..end]);
    }

    private static string Table()
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"| address | {string.Join(" | ", Columns.Select(c => c.Name))} | of owners' words |\n");
        table.Append(CultureInfo.InvariantCulture, $"|---|{string.Concat(Enumerable.Repeat("---|", Columns.Length + 1))}\n");
        foreach (var rule in PageRules.All.OrderBy(r => r.Address, StringComparer.Ordinal))
        {
            // The adviser at the machine may what the adviser may.
            var who = rule.Who.HasFlag(Who.Adviser) ? rule.Who | Who.AtTheMachine : rule.Who;
            var cells = Columns.Select(c => who.HasFlag(c.Who) ? "yes" : "–");
            table.Append(CultureInfo.InvariantCulture, $"| `{rule.Address}` | {string.Join(" | ", cells)} | {Shown(rule.Shows)} |\n");
        }

        return table.ToString();
    }

    private static string Shown(Shows shows) => shows == Shows.Nothing ? "nothing" : shows.ToString().ToLowerInvariant();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Alliage.slnx")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
