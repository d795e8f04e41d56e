using Alliage.Core.Diagnosis;
using Alliage.Core.Guides;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Workbench.Diagnosis;
using Alliage.Workbench.JointPages;
using Xunit;

namespace Alliage.Web.Tests.JointPages;

/// <summary>Two owners of one alliance who were asked to answer, in a program of their own.</summary>
internal sealed class Duo(Site site)
{
    public const string Study = "demonstration";
    public const string Alliance = "velo";

    public static OwnerKey A { get; } = new(Study, Alliance, Account.A);

    public static OwnerKey B { get; } = new(Study, Alliance, Account.B);

    public static string Look => $"/studies/{Study}/alliances/{Alliance}/joint";

    public Core.Guides.Guide Guide { get; private set; } = null!;

    /// <summary>Asks both.</summary>
    public static async Task<Duo> Of(Site site)
    {
        foreach (var account in Accounts.Voices)
        {
            var asked = await site.UseCases.AskOwner.Run(Study, new Respondent { Alliance = Alliance, Account = account, Form = GuideForm.Full }, "Claire", Site.Stop);
            Assert.Empty(asked.Problems);
        }

        return new Duo(site) { Guide = (await site.UseCases.ReadGuide.Run(Site.Stop)).Value.Guide };
    }

    public GuideItem Item(string id) => Guide.Items.Single(i => i.Id == id);

    /// <summary>Something to say to an item, whatever its type; another variant says another thing.</summary>
    public static Reply Says(GuideItem item, int variant = 0, string by = "") => item.Type switch
    {
        AnswerType.Choice or AnswerType.Several => new() { Item = item.Id, Options = [item.Options[variant % item.Options.Count].Id] },
        AnswerType.MineAndTheirs => new() { Item = item.Id, Mine = [$"{by} own {item.Id} {variant}"], Theirs = [$"{by} other {item.Id} {variant}"] },
        AnswerType.Number => new() { Item = item.Id, Text = $"{variant + 2}" },
        _ => new() { Item = item.Id, Text = $"{by} words {variant} on {item.Id}" },
    };

    public async Task Keep(OwnerKey owner, params IReadOnlyList<Reply> replies) =>
        Assert.Empty((await site.UseCases.KeepReplies.Run(owner, new Replies(replies), Site.Stop)).Problems);

    /// <summary>Releases these answers and no others.</summary>
    public async Task Release(OwnerKey owner, params IReadOnlyList<string> items)
    {
        var opened = (await site.UseCases.OpenOwner.Run(owner, Site.Stop)).Value;
        var agreed = Releases.Shareable(Guide, opened.Owner, default).Where(s => items.Contains(s.Item.Id)).Select(s => new Agreed(s.Item.Id, s.Read));
        Assert.Empty((await site.UseCases.ReleaseItems.Run(owner, [.. agreed], Site.Stop)).Problems);
    }

    public async Task Make(DateOnly? again = null) =>
        Assert.Empty((await site.UseCases.MakeJointPage.Run(Study, Alliance, "Claire", again, Site.Stop)).Problems);

    public Task<Visitor> Visit(OwnerKey owner, string language = "en") => site.Seats.Owner(owner.Study, owner.Alliance, owner.Account, language);
}
