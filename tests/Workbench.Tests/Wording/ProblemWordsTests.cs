using System.Text.RegularExpressions;
using Alliage.Core.Problems;
using Alliage.Workbench.Wording;

namespace Alliage.Workbench.Tests.Wording;

/// <summary>Every problem that the sources can raise has its words, and no words are left over.</summary>
public sealed partial class ProblemWordsTests
{
    private static readonly string[] Raised = [.. Sources().SelectMany(IdsIn).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_problem_that_the_program_can_raise_has_its_words()
    {
        var worded = ProblemWords.In("en").Keys;
        Assert.NotEmpty(Raised);
        Assert.All(Raised, id => Assert.Contains(id + ".message", worded));
    }

    [Fact]
    public void No_words_are_left_of_a_problem_that_nothing_raises()
    {
        var sources = Sources().Select(File.ReadAllText).ToList();
        var ids = ProblemWords.In("en").Keys.Select(k => k[..k.LastIndexOf('.')]).Distinct();
        Assert.All(ids, id => Assert.Contains(sources, s => s.Contains($"\"{id}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_problem_quotes_its_arguments()
    {
        var sentence = ProblemWords.In("fr").Of(Problem.Of("ragged-row", "3", "4"));
        Assert.Equal("La ligne a 3 cellules et le tableau 4 colonnes.", sentence.Message);
    }

    [Fact]
    public void A_problem_without_words_shows_its_id_rather_than_nothing() =>
        Assert.Equal("never-worded a, b", ProblemWords.In("en").Of(Problem.Of("never-worded", "a", "b")).Message);

    private static IEnumerable<string> IdsIn(string file) =>
        (file.EndsWith("Problems.cs", StringComparison.Ordinal) || file.EndsWith("StudyProblem.cs", StringComparison.Ordinal) ? Constant() : Literal())
        .Matches(File.ReadAllText(file)).Select(m => m.Groups["id"].Value);

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Alliage.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not in the repository.");
        }

        return folder;
    }

    [GeneratedRegex("const string \\w+ = \"(?<id>[a-z0-9-]+)\";", RegexOptions.NonBacktracking)]
    private static partial Regex Constant();

    [GeneratedRegex("\"(?<id>(?:framework|guide|wording|json|workspace|backup|study|file|disk|source|changed|words|original|transcript|speakers)-[a-z0-9-]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Literal();
}
