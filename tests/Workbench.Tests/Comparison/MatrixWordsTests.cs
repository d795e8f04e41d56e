using Alliage.Core.Comparison;
using Alliage.Workbench.Comparison;

namespace Alliage.Workbench.Tests.Comparison;

/// <summary>A question as words: those of an address, of a file's address and of the command line.</summary>
public sealed class MatrixWordsTests
{
    public static TheoryData<string> Orders => ["study", "axis-logic", "configuration", "tie", "dependence", "competitors", "attribute-taille du bourg", "by-position", "alike"];

    [Fact]
    public void The_question_that_nothing_asks_needs_no_word()
    {
        Assert.Empty(MatrixWords.Of(new MatrixQuestion()));
        Assert.Equal(new MatrixQuestion(), MatrixWords.Read(_ => null));
        Assert.Equal(new MatrixQuestion(), MatrixWords.Read(_ => ""));
    }

    [Fact]
    public void Every_question_comes_back_from_its_words()
    {
        var all = from rows in Enum.GetValues<MatrixRows>()
                  from columns in Enum.GetValues<MatrixColumns>()
                  from shows in Enum.GetValues<MatrixShows>()
                  from places in Enum.GetValues<Places>()
                  select new MatrixQuestion
                  {
                      Framework = "puthod-1996",
                      Rows = rows,
                      Columns = columns,
                      Shows = shows,
                      Order = new RowOrder.ByAttribute("taille"),
                      Scope = new()
                      {
                          Theme = "logic",
                          Facet = "help",
                          Places = places,
                          Configuration = "c",
                          Sector = "crafts",
                          Tie = "weak",
                          Dependence = "low",
                          Attribute = new("relève", "oui = non"),
                          OnlyFilled = true,
                      },
                  };
        Assert.All(all, question => Assert.Equal(question, MatrixWords.Read(MatrixWords.Of(question).ToDictionary().GetValueOrDefault)));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void An_order_comes_back_from_its_word(string word) => Assert.Equal(word, MatrixWords.Of(MatrixWords.ReadOrder(word)!));

    [Theory]
    [InlineData("taille")]
    [InlineData("=10")]
    [InlineData("")]
    public void A_word_without_a_name_and_a_value_is_no_attribute(string word) => Assert.Null(MatrixWords.ReadAttribute(word));

    [Fact]
    public void A_word_that_means_nothing_is_as_good_as_none() =>
        Assert.Equal(new MatrixQuestion(), MatrixWords.Read(name => name is "rows" or "columns" or "cells" or "order" or "places" or "attribute" ? "colours" : null));
}
