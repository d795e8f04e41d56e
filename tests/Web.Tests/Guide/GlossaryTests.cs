using Alliage.Web.Features.Guide;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Wording;
using Xunit;

namespace Alliage.Web.Tests.Guide;

public sealed class GlossaryTests : IDisposable
{
    private readonly Site site = new();

    [Theory]
    [InlineData("fr", "en")]
    [InlineData("en", "fr")]
    public async Task Every_entry_has_its_place_its_meaning_and_its_word_in_the_other_language(string language, string other)
    {
        var page = await site.Visit(language).Get("/glossary");

        Assert.All(GlossaryEntries.Ids, id =>
        {
            var entry = page.Document.GetElementById(id)!;
            Assert.Equal(Page.Plain(Words.In(language)[$"glossary.{id}.term"]), Page.Plain(entry.QuerySelector("dfn")!.TextContent));
            Assert.Equal(Page.Plain(Words.In(other)[$"glossary.{id}.term"]), Page.Plain(entry.QuerySelector($"[lang={other}]")!.TextContent));
            Assert.NotEmpty(Page.Plain(entry.QuerySelector("dd")!.TextContent));
        });
        var terms = page.TextsOf("dfn");
        Assert.Equal(terms.Order(StringComparer.Create(Words.In(language).Culture, ignoreCase: true)), terms);
    }

    [Fact]
    public void Every_word_of_the_documents_glossary_is_an_entry_with_the_same_words_in_both_languages()
    {
        var pairs = GlossaryEntries.Ids.Select(id => (Words.In("en")[$"glossary.{id}.term"], Words.In("fr")[$"glossary.{id}.term"])).ToHashSet();

        var rows = Documented();

        Assert.True(rows.Count > 30);
        Assert.All(rows, row => Assert.Contains(row, pairs));
    }

    public void Dispose() => site.Dispose();

    /// <summary>Terms of <c>docs/glossary.md</c>; a row may hold several, in the same order in both languages.</summary>
    private static List<(string English, string French)> Documented()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Alliage.slnx")))
        {
            folder = folder.Parent!;
        }

        return
        [
            .. File.ReadLines(Path.Combine(folder.FullName, "docs", "glossary.md"))
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
                .Skip(1)
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
                .SelectMany(cells => cells[1].Split(", ").Zip(cells[2].Split(", "))),
        ];
    }
}
