using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Frameworks;

public sealed class FrameworkUseCaseTests
{
    private readonly Shelf shelf = new();

    [Fact]
    public async Task A_broken_framework_is_listed_with_its_problems_and_hides_no_other()
    {
        var listed = await new ListFrameworks(shelf).Run(Desk.Stop);

        Assert.Equal(["broken", "small"], listed.Select(l => l.Id));
        Assert.Null(listed[0].Summary);
        Assert.Equal("framework-works-empty", Assert.Single(listed[0].Problems).Id);
        Assert.Empty(listed[1].Problems);
    }

    [Fact]
    public async Task A_sound_framework_is_summed_up_with_its_name_in_both_languages()
    {
        var summary = (await new CheckFramework(shelf).Run("small", Desk.Stop)).Value;

        Assert.Equal(new FrameworkSummary("small", "1.1", FrameworkKind.TwoAxes, new("Petite grille", "Small grid"), 2, 1, 2), summary);
    }

    [Fact]
    public async Task A_name_that_is_no_id_is_taken_for_a_path()
    {
        var check = new CheckFramework(shelf);

        Assert.True((await check.Run("drafts/small.json", Desk.Stop)).Succeeded);
        Assert.Equal("framework-file-missing", Assert.Single((await check.Run("smal", Desk.Stop)).Problems).Id);
    }

    [Fact]
    public async Task An_id_goes_before_a_path_of_the_same_name() =>
        Assert.Equal("framework-works-empty", Assert.Single((await new CheckFramework(shelf).Run("broken", Desk.Stop)).Problems).Id);

    /// <summary>Two frameworks by id, one sound and one broken, and a draft at a path.</summary>
    private sealed class Shelf : IFrameworkSource
    {
        private static readonly WordedFramework Small = new(Grid.Small, [Named("fr", "Petite grille"), Named("en", "Small grid")]);

        public IReadOnlyList<string> List() => ["broken", "small"];

        public Task<Result<WordedFramework>> Read(string id, CancellationToken stop) =>
            Task.FromResult(id == "small" ? Small : Result<WordedFramework>.Failed(Problem.Of("framework-works-empty", "works")));

        public Task<Result<WordedFramework>> ReadAt(string path, CancellationToken stop) =>
            Task.FromResult(
                path == "drafts/small.json" ? Small : Result<WordedFramework>.Failed(Problem.Of("framework-file-missing", path)));

        private static FrameworkWording Named(string language, string name) =>
            new(language, new Dictionary<string, string> { ["name"] = name });
    }
}
