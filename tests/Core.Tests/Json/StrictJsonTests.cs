using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Tests.Json;

/// <summary>The kinds of values that no framework has; the rest is tested on a framework's file.</summary>
public sealed class StrictJsonTests
{
    [Fact]
    public void Dates_numbers_and_values_that_may_be_missing_are_read()
    {
        var note = Read("""{ "on": "2026-03-01", "share": 0.5, "until": null, "by": { "name": "Ada" } }""").Value;

        Assert.Equal(new DateOnly(2026, 3, 1), note.Value.On);
        Assert.Equal((0.5, null, "Ada", 40), (note.Value.Share, note.Value.Until, note.Value.By?.Name, note.Value.Limit));
    }

    [Theory]
    [InlineData("""{ "on": "1 March" }""", "json-value-unreadable a.json:1 [on | \"1 March\"]")]
    [InlineData("""{ "on": 20260301 }""", "json-value-unreadable a.json:1 [on | 20260301]")]
    [InlineData("""{ "on": "2026-03-01", "until": "soon" }""", "json-value-unreadable a.json:1 [until | \"soon\"]")]
    [InlineData("""{ "on": "2026-03-01", "share": "half" }""", "json-number-expected a.json:1 [share | \"half\"]")]
    [InlineData("""{ "on": "2026-03-01", "by": "Ada" }""", "json-object-expected a.json:1 [by | \"Ada\"]")]
    [InlineData("""{ "on": "2026-03-01", "by": { } }""", "json-member-missing a.json:1 [by.name]")]
    [InlineData("""{ "on": "2026-03-01", "limit": null }""", "json-null a.json:1 [limit]")]
    [InlineData("""{ "on": "2026-03-01", "key": "on" }""", "json-member-unknown a.json:1 [key | on, until, share, limit, by]")]
    public void What_is_no_such_value_is_refused(string json, string problem) =>
        Assert.Equal(problem, Assert.Single(Read(json).Problems).ToString());

    [Fact]
    public void A_long_value_is_quoted_by_its_beginning()
    {
        var problem = Assert.Single(Read($$"""{ "on": "{{new string('x', 200)}}" }""").Problems);

        Assert.Equal("\"" + new string('x', 60) + "…\"", problem.Args[1]);
    }

    [Fact]
    public void A_part_that_the_text_leaves_out_has_the_line_of_what_is_around_it()
    {
        var lines = Read("{\n  \"on\": \"2026-03-01\",\n  \"by\": {\n    \"name\": \"Ada\"\n  }\n}").Value.Lines;

        Assert.Equal(
            [1, 2, 4, 3, 1],
            [
                lines.Of(JsonPath.Root),
                lines.Of(JsonPath.Root.Member("on")),
                lines.Of(JsonPath.Root.Member("by").Member("name")),
                lines.Of(JsonPath.Root.Member("by").Member("notes").Item(3).Member("text")),
                lines.Of(JsonPath.Root.Member("share")),
            ]);
    }

    private static Result<JsonRead<Note>> Read(string json) => StrictJson.Read<Note>("a.json", json);

    private sealed record Note
    {
        public required DateOnly On { get; init; }

        public DateOnly? Until { get; init; }

        public double Share { get; init; }

        public int Limit { get; init; } = 40;

        public Author? By { get; init; }

        public string Key => $"{On}";
    }

    private sealed record Author
    {
        public required string Name { get; init; }
    }
}
