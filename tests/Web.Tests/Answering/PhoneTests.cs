using System.Net;
using System.Text.Json;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Answering;

/// <summary>What a phone sends that lost the network: each answer is kept once, and the last one of the phone holds.</summary>
public sealed class PhoneTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Answers_that_waited_are_kept_once_however_often_they_are_sent()
    {
        var (owner, state) = await Begun();
        var body = Sending(state, (1, Text("expectations", "Tenir.")), (2, Choice("money-shared", "each-time")));

        Assert.Equal(HttpStatusCode.OK, (await owner.Send(body, Token(state))).Status);
        var first = await owner.Kept();
        Assert.Equal(HttpStatusCode.OK, (await owner.Send(body, Token(state))).Status);
        var second = await owner.Kept();

        Assert.Equal(["Tenir.", "each-time"], second.Owner.Answers.Select(a => a.Value ?? a.Text).Order(StringComparer.Ordinal));
        Assert.Equal(first.Revision, second.Revision);
    }

    [Fact]
    public async Task An_answer_that_arrives_late_does_not_undo_a_newer_one()
    {
        var (owner, state) = await Begun();

        await owner.Send(Sending(state, (2, Text("expectations", "newer"))), Token(state));
        await owner.Send(Sending(state, (1, Text("expectations", "older"))), Token(state));

        Assert.Equal("newer", Assert.Single((await owner.Kept()).Owner.Answers).Text);
    }

    [Fact]
    public async Task Of_two_answers_to_one_question_in_one_sending_the_later_holds_whatever_their_order()
    {
        var (owner, state) = await Begun();

        await owner.Send(Sending(state, (9, Text("expectations", "later")), (3, Text("expectations", "sooner"))), Token(state));

        Assert.Equal("later", Assert.Single((await owner.Kept()).Owner.Answers).Text);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_taken_is_named_and_keeps_no_other_from_being_kept()
    {
        var (owner, state) = await Begun();

        var answer = await owner.Send(Sending(state, (1, Text("firm-size", "quatre")), (2, Text("expectations", "Tenir.")), (3, Text("no-question", "x"))), Token(state));

        Assert.Contains("Write a number only", answer.Text, StringComparison.Ordinal);
        Assert.Contains("no-question", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Tenir.", Assert.Single((await owner.Kept()).Owner.Answers).Text);
    }

    [Theory]
    [InlineData("{\"item\":\"money-shared\",\"values\":[null]}")]
    [InlineData("{\"item\":\"money-shared\",\"values\":null}")]
    [InlineData("{\"item\":null}")]
    [InlineData("null")]
    public async Task What_no_page_of_ours_sends_is_no_answer_and_breaks_nothing(string reply)
    {
        var (owner, state) = await Begun();
        var body = JsonSerializer.Deserialize<JsonElement>(
            $$"""{"owner":"{{state.GetProperty("owner").GetString()}}","phone":"p","replies":[{"number":1,"reply":{{reply}}}]}""");

        Assert.Equal(HttpStatusCode.OK, (await owner.Send(body, Token(state))).Status);
        Assert.Empty((await owner.Kept()).Owner.Answers);
    }

    [Fact]
    public async Task What_waits_of_one_owner_is_never_taken_for_another_s()
    {
        var (_, state) = await Begun();
        var (other, theirs) = await Begun(Account.B);

        var answer = await other.Send(Sending(state, (1, Text("expectations", "Tenir."))), Token(theirs));

        Assert.NotEqual(HttpStatusCode.OK, answer.Status);
        Assert.Empty((await other.Kept()).Owner.Answers);
    }

    [Fact]
    public async Task A_token_that_has_grown_old_is_refused_and_a_new_one_is_at_hand()
    {
        var (owner, state) = await Begun();

        Assert.Equal(HttpStatusCode.BadRequest, (await owner.Send(Sending(state, (1, Text("expectations", "Tenir."))), "old")).Status);
        Assert.Equal(HttpStatusCode.OK, (await owner.Send(Sending(state, (1, Text("expectations", "Tenir."))), Token(await owner.State()))).Status);
    }

    [Fact]
    public async Task Nothing_was_kept_before_and_all_is_kept_and_handed_in_at_once()
    {
        var owner = await Answerer.Asked(site, "fr");
        var state = await owner.State();
        Assert.False(state.GetProperty("keeps").GetBoolean());

        await owner.Send(
            new
            {
                owner = state.GetProperty("owner").GetString(),
                phone = "p",
                form = "full",
                language = "fr",
                handIn = true,
                replies = new[] { new { number = 1, reply = Text("expectations", "Tenir.") } },
            },
            Token(state));

        var kept = (await owner.Kept()).Owner;
        Assert.Equal((GuideForm.Full, "fr"), (kept.Respondent.Form, kept.Respondent.Language));
        Assert.NotNull(kept.Respondent.Given);
        Assert.Equal(44, kept.Answers.Count(a => a.Absence == Absence.NotReached));
    }

    [Fact]
    public async Task A_sending_of_nothing_is_no_fault()
    {
        var (owner, state) = await Begun();

        Assert.Equal(HttpStatusCode.OK, (await owner.Send(new { owner = state.GetProperty("owner").GetString(), phone = "p" }, Token(state))).Status);
    }

    [Fact]
    public async Task The_page_of_all_questions_holds_no_answer_since_it_stays_on_the_phone()
    {
        var owner = await Answerer.Asked(site);
        await owner.Begin();
        await owner.Say(("text", "4321"));

        var booklet = await owner.Open(Answerer.Start + "/all");

        Assert.Equal(22, booklet.Document.QuerySelectorAll("form[data-screen] [data-item]").Length);
        Assert.DoesNotContain("4321", booklet.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Null(booklet.Document.QuerySelector(".booklet input[name=__RequestVerificationToken]"));
        Assert.Contains("4321", (await owner.State()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_without_a_seat_reads_or_sends()
    {
        Assert.Equal(HttpStatusCode.Found, (await site.Seats.Nobody().Get(Answerer.Start + ".json")).Status);
        Assert.Equal(HttpStatusCode.Found, (await site.Visit().Get(Answerer.Start + ".json")).Status);
    }

    private async Task<(Answerer Owner, JsonElement State)> Begun(Account account = Account.A)
    {
        var owner = await Answerer.Asked(site, account: account);
        await owner.Begin();
        return (owner, await owner.State());
    }

    private static string Token(JsonElement state) => state.GetProperty("token").GetString()!;

    private static object Sending(JsonElement state, params (long Number, object Reply)[] replies) => new
    {
        owner = state.GetProperty("owner").GetString(),
        phone = "p",
        replies = replies.Select(r => new { number = r.Number, reply = r.Reply }),
    };

    private static object Text(string item, string text) => new { item, text, values = Array.Empty<string>() };

    private static object Choice(string item, string option) => new { item, values = new[] { option } };
}
