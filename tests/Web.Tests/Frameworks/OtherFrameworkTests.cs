using System.Text.Json;
using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Interop.Frameworks;
using Alliage.Interop.StudyFolders;
using Alliage.Storage;
using Alliage.Web.Tests.Alliances;
using Alliage.Workbench;
using Alliage.Workbench.Studies;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Alliage.Web.Tests.Frameworks;

/// <summary>A framework of the same make with other axes, poles and words, so that nothing of the built-in one can hide in a page.</summary>
public sealed class OtherFrameworkTests : IDisposable
{
    private static readonly string[] Theirs = ["jaouen", "egocentric", "co-development", "orientation", "product-oriented", "trade-oriented"];

    private static readonly (string From, string To)[] Renamed =
    [
        ("jaouen-2006", "silva-2020"), ("Annabelle Jaouen", "Maria Silva"), ("orientation", "subject"), ("logic", "purpose"),
        ("product", "goods"), ("trade", "skill"), ("egocentric", "inward"), ("co-development", "outward"),
        ("egocentric-trade", "inward-skill"), ("egocentric-product", "inward-goods"),
        ("co-development-trade", "outward-skill"), ("co-development-product", "outward-goods"),
    ];

    private readonly string home = Directory.CreateTempSubdirectory("alliage-other-").FullName;

    [Theory]
    [InlineData("framework")]
    [InlineData("propositions")]
    public async Task Another_framework_comes_out_in_its_own_words(string part)
    {
        var stop = TestContext.Current.CancellationToken;
        var framework = Given();
        var sound = await new FrameworkFolders(Path.Combine(home, "frameworks")).Read(framework.Id, stop);
        Assert.True(sound.Succeeded, string.Join('\n', sound.Problems));
        await using var program = Program();

        using var client = program.CreateClient(new() { BaseAddress = new("http://localhost") });
        using var answer = await client.GetAsync($"/studies/mine/{part}", stop);

        var html = await answer.Content.ReadAsStringAsync(stop);
        var text = Page.Plain(new HtmlParser().ParseDocument(html).QuerySelector("main")!.TextContent);
        Assert.True(answer.IsSuccessStatusCode, text);
        var keys = WordingKeys.Of(framework).Where(k => part == "framework" || (k.StartsWith("proposition.", StringComparison.Ordinal) && part == "propositions"));
        Assert.All(keys, key => Assert.Contains($"⟦en {key}⟧", text, StringComparison.OrdinalIgnoreCase));
        var ours = keys.Aggregate(text, (rest, key) => rest.Replace($"⟦en {key}⟧", "", StringComparison.OrdinalIgnoreCase));
        Assert.All(Theirs, word => Assert.DoesNotContain(word, ours, StringComparison.OrdinalIgnoreCase));
    }

    public void Dispose() => Directory.Delete(home, recursive: true);

    private WebApplicationFactory<Program> Program() => new WebApplicationFactory<Program>().WithWebHostBuilder(b => b
        .UseSetting("Logging:LogLevel:Default", "Warning")
        .ConfigureTestServices(services => services.AddSingleton(new UseCases(
            new StudyStore(Path.Combine(home, "workspace")),
            new StudyFolder(),
            [],
            [],
            new BuiltInStudies(new Dictionary<string, string> { ["mine"] = Path.Combine(home, "mine") }),
            new FrameworkFolders(Path.Combine(home, "frameworks")),
            new FrameworkStore(Path.Combine(home, "workspace")),
            TimeProvider.System,
            access: new AccessStore(Path.Combine(home, "workspace"))))));

    /// <summary>Writes the framework and a study of one alliance that reads its cases with it.</summary>
    private Framework Given()
    {
        var folder = Directory.CreateDirectory(Path.Combine(home, "frameworks", "silva-2020")).FullName;
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "frameworks", "jaouen-2006", "framework.json"));
        foreach (var (from, to) in Renamed)
        {
            json = json.Replace($"\"{from}\"", $"\"{to}\"", StringComparison.Ordinal);
        }

        json = json.Replace("Jaouen (2006)", "Silva (2020)", StringComparison.Ordinal);

        // Aspects of traits are a closed list, the same in every framework.
        json = json.Replace("\"aspect\": \"skill\"", "\"aspect\": \"trade\"", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "framework.json"), json);
        var framework = FrameworkJson.Read("framework.json", json).Value.Value;
        foreach (var language in new[] { "fr", "en" })
        {
            var texts = WordingKeys.Of(framework).ToDictionary(k => k, k => $"⟦{language} {k}⟧");
            File.WriteAllText(Path.Combine(folder, $"wording.{language}.json"), JsonSerializer.Serialize(new { language, texts }));
        }

        var study = Directory.CreateDirectory(Path.Combine(home, "mine")).FullName;
        File.WriteAllText(
            Path.Combine(study, "study.json"),
            JsonSerializer.Serialize(new { framework = "silva-2020", frameworkVersion = "1.0", silenceRule = "supported", silenceWordLimit = 40, languages = new[] { "en" } }));
        File.WriteAllText(Path.Combine(study, "alliances.csv"), "id,object.fr,object.en,functioning.fr,functioning.en,written,since,competitors\none,,,,,,,yes\n");
        File.WriteAllText(Path.Combine(study, "firms.csv"), "alliance,voice,pseudonym,trade.fr,trade.en,sector,size,place\none,A,Left,,,,,\none,B,Right,,,,,\n");
        return framework;
    }
}
