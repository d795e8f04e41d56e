using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Memos;

public sealed class WritingMemosTests : IAsyncLifetime
{
    private readonly Desk desk = new();

    public async ValueTask InitializeAsync() => await desk.Start("mine", Transcripts.Contents);

    public ValueTask DisposeAsync() => default;

    [Theory]
    [InlineData("study")]
    [InlineData("alliance/pain")]
    [InlineData("source/pain-A")]
    [InlineData("code/aide")]
    public async Task A_memo_stands_by_what_it_is_about(string about)
    {
        var written = await desk.Do.EditMemo.Run(new("mine", 1, "Claire"), new(about, " Titre ", "Le texte."), Desk.Stop);

        var memo = Assert.Single(written.Value.Snapshot.Study.Memos);
        Assert.Equal((about, "Titre", "Le texte.", "Claire"), (memo.About, memo.Title, memo.Text, memo.By));
    }

    [Fact]
    public async Task A_memo_is_rewritten_and_goes_when_nothing_is_left_of_it()
    {
        await desk.Do.EditMemo.Run(new("mine", 1, "Claire"), new("study", "T", "Un.", "m1"), Desk.Stop);
        var rewritten = await desk.Do.EditMemo.Run(new("mine", 2, "Sacha"), new("study", "T", "Deux.", "m1"), Desk.Stop);
        Assert.Equal("Deux.", Assert.Single(rewritten.Value.Snapshot.Study.Memos).Text);

        var gone = await desk.Do.EditMemo.Run(new("mine", 3, "Sacha"), new("study", "T", " ", "m1"), Desk.Stop);
        Assert.Empty(gone.Value.Snapshot.Study.Memos);
    }

    [Theory]
    [InlineData("code/nobody", "memo-about")]
    [InlineData("coding/c9", "unknown-coding")]
    public async Task A_memo_about_nothing_is_refused(string about, string problem)
    {
        var refused = await desk.Do.EditMemo.Run(new("mine", 1, "Claire"), new(about, "T", "Texte."), Desk.Stop);
        Assert.Equal(problem, Assert.Single(refused.Problems).Id);
    }
}
