using Alliage.Web.Features.Guide;
using Xunit;

namespace Alliage.Web.Tests.Guide;

public sealed class InlineTests
{
    [Fact]
    public void Links_things_to_type_and_quoted_texts_are_read_out_of_a_paragraph() => Assert.Equal(
        [
            new Piece("Open the "),
            new Piece("map", "/studies/x/map"),
            new Piece(", press “Go”, type "),
            new Piece("alliage place x", Typed: true),
            new Piece("."),
        ],
        Inline.Read("Open the [map](/studies/x/map), press “{{map.go}}”, type `alliage place x`.", key => key == "map.go" ? "Go" : key));

    [Theory]
    [InlineData("Only words.")]
    [InlineData("[brackets] and (parentheses) apart")]
    [InlineData("[another host](https://example.org)")]
    [InlineData("[a script](javascript:alert)")]
    public void Anything_else_stays_words(string text) =>
        Assert.Equal([new Piece(text)], Inline.Read(text, key => key));
}
