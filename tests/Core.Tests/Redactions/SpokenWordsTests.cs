using Alliage.Core.Redactions;

namespace Alliage.Core.Tests.Redactions;

public class SpokenWordsTests
{
    private static readonly SpokenWords Words = new(
        ["Elle décide, moi je livre le matin. On travaille ensemble depuis dix ans 🥖."], ["je livre"], ["Et depuis combien de temps ensemble ?"]);

    [Theory]
    [InlineData("B dit : « ELLE decide ; moi, je livre » et c’est tout.", "B dit : « […] » et c’est tout.")]
    [InlineData("Il livre, dit-il : je livre.", "Il livre, dit-il : […].")]
    [InlineData("on travaille ensemble depuis dix ans, on travaille", "[…], on travaille")]
    [InlineData("Et depuis combien de temps ensemble ? Ensemble depuis dix ans.", "Et depuis combien de temps ensemble ? Ensemble depuis dix ans.")]
    [InlineData("", "")]
    public void Rows_of_words_that_were_said_are_taken_out_and_no_others(string written, string left) => Assert.Equal(left, Words.Without(written));

    [Fact]
    public void What_the_interviewer_asks_is_nobodys_quotation()
    {
        var words = new SpokenWords(["Et depuis combien de temps ensemble ? Oui."], [], ["Et depuis combien de temps ensemble ?"]);
        Assert.Equal("Demander : et depuis combien de temps ensemble ?", words.Without("Demander : et depuis combien de temps ensemble ?"));
    }
}
