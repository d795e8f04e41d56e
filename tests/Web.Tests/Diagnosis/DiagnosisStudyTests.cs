using Alliage.Core.Diagnosis;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Workbench.Diagnosis;
using Xunit;

namespace Alliage.Web.Tests.Diagnosis;

/// <summary>The built-in study of owners who answered themselves.</summary>
public sealed class DiagnosisStudyTests : IDisposable
{
    private const string Study = "diagnosis";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task It_has_no_problem() => Assert.Empty((await site.UseCases.CheckStudy.Run(Study, Site.Stop)));

    [Theory]
    [InlineData("miel", Account.A, 45, "fr")]
    [InlineData("miel", Account.B, 45, "fr")]
    [InlineData("enseignes", Account.A, 22, "fr")]
    [InlineData("enseignes", Account.B, 22, "en")]
    public async Task Each_owner_answered_every_question_of_the_form_and_each_answer_is_what_the_guide_makes_of_it(
        string alliance, Account account, int items, string language)
    {
        var owner = await Owner(alliance, account);

        Assert.Equal((items, language), (owner.Items.Count, owner.Owner.Respondent.Language));
        Assert.Equal(owner.Items.Select(i => i.Id).Order(StringComparer.Ordinal), owner.Owner.Answers.Select(a => a.Item).Distinct().Order(StringComparer.Ordinal));
        foreach (var item in owner.Items)
        {
            var reply = Reply.Of(item, owner.Owner.Answers);
            Assert.Equal(reply, reply.Tidy(item));
            Assert.Empty(ReplyChecks.Of(owner.Guide.Guide, [reply]));
            Assert.Equal(
                ReplyAnswers.Of(item, reply, alliance, account).Select(Written).Order(StringComparer.Ordinal),
                owner.Owner.Answers.Where(a => a.Item == item.Id).Select(Written).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task What_both_of_the_first_alliance_answered_places_it_and_the_second_is_undetermined_as_if_nobody_had_answered()
    {
        var placed = (await site.UseCases.PlaceStudy.Run(Study, null, Site.Stop)).Value.Placements;

        Assert.Equal("co-development-trade", placed.Single(p => p.Case.Alliance.Id == "miel").Configuration);
        var second = placed.Single(p => p.Case.Alliance.Id == "enseignes");
        Assert.Null(second.Configuration);
        Assert.All(Accounts.All, a => Assert.False(second.Case.Has(a)));
    }

    [Fact]
    public async Task Of_the_first_alliance_much_is_released_and_not_all_of_it_by_both_of_the_second_one_item()
    {
        async Task<List<string>> Released(string alliance, Account account) => [.. (await Owner(alliance, account)).Owner.Releases.Select(r => r.Item)];
        var (a, b) = (await Released("miel", Account.A), await Released("miel", Account.B));

        Assert.True(a.Intersect(b).Count() >= 10);
        Assert.NotEmpty(a.Except(b));
        Assert.NotEmpty(b.Except(a));
        Assert.Equal(["money-shared"], (await Released("enseignes", Account.A)).Intersect(await Released("enseignes", Account.B)));
    }

    private async Task<OpenedOwner> Owner(string alliance, Account account) =>
        (await site.UseCases.OpenOwner.Run(new(Study, alliance, account), Site.Stop)).Value;

    private static string Written(Answer answer) => System.Text.Json.JsonSerializer.Serialize(answer);
}
