using System.Globalization;
using Alliage.Core.Diagnosis;
using Alliage.Core.Guides;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Seats;

/// <summary>
/// Two owners of one alliance who answered everything, each in words of their own that are found wherever they leak. Of
/// both, the first item that may be shared is released; A released one more alone.
/// </summary>
internal static class Pair
{
    public const string Study = "demonstration";

    public const string Alliance = "velo";

    /// <summary>Words of an owner that the partner never reads.</summary>
    public static string Secret(Account account) => $"mot{Keyword.Of(account).ToLowerInvariant()}cache";

    /// <summary>Words that both released.</summary>
    public static string Shared(Account account) => $"mot{Keyword.Of(account).ToLowerInvariant()}partage";

    /// <summary>Words that A released and B did not.</summary>
    public const string Alone = "motaseul";

    /// <summary>Both are asked, answer, and release.</summary>
    public static async Task Given(Site site, bool made = false)
    {
        var guide = (await site.UseCases.ReadGuide.Run(Site.Stop)).Value.Guide;
        var shared = Item(guide, 0);
        var alone = Item(guide, 1);
        foreach (var account in Accounts.Voices)
        {
            var asked = await site.UseCases.AskOwner.Run(
                Study, new() { Alliance = Alliance, Account = account, Form = GuideForm.Full, Language = "fr" }, "Claire", Site.Stop);
            Assert.Empty(asked.Problems);
            var kept = await site.UseCases.KeepReplies.Run(
                new(Study, Alliance, account),
                new([.. guide.Items.Select(i => Reply(i, i == shared ? Shared(account) : i == alone && account == Account.A ? Alone : Secret(account)))]) { HandIn = true },
                Site.Stop);
            Assert.Empty(kept.Problems);
            await site.Put(
                Study,
                [
                    Released(shared, account, Shared(account)),
                    .. account == Account.A ? [Released(alone, account, Alone)] : Array.Empty<StudyRow>(),
                    Former(guide.Items[0], account),
                ]);
        }

        if (made)
        {
            await site.Put(Study, new JointPage { Alliance = Alliance, At = At, By = "Claire" });
        }
    }

    private static DateTime At { get; } = new(2026, 11, 25, 9, 0, 0, DateTimeKind.Utc);

    private static GuideItem Item(Core.Guides.Guide guide, int at) =>
        guide.Items.Where(i => i.Visibility != Visibility.Private && i.Type == AnswerType.Open).OrderBy(i => i.Order).ElementAt(at);

    private static Reply Reply(GuideItem item, string word) => new()
    {
        Item = item.Id,
        Options = item.Type is AnswerType.Choice or AnswerType.Several ? [item.Options[0].Id] : [],
        Text = item.Type switch
        {
            AnswerType.Number => (4000 + (word.Length * 7) + item.Order).ToString(CultureInfo.InvariantCulture),
            AnswerType.MineAndTheirs => null,
            _ => $"{word} {item.Id} et voilà tout ce que je dis",
        },
        Mine = item.Type == AnswerType.MineAndTheirs ? [$"{word} {item.Id} mien"] : [],
        Theirs = item.Type == AnswerType.MineAndTheirs ? [$"{word} {item.Id} autre"] : [],
    };

    private static Release Released(GuideItem item, Account account, string word) =>
        new() { Alliance = Alliance, Account = account, Item = item.Id, Text = $"{word} {item.Id} et voilà tout ce que je dis", At = At };

    private static FormerAnswer Former(GuideItem item, Account account) => new()
    {
        Id = $"former-{Keyword.Of(account)}",
        Alliance = Alliance,
        Account = account,
        Item = item.Id,
        Text = Secret(account) + " avant",
        Cause = AnsweredAnew.Otherwise,
        Why = Secret(account) + " pourquoi",
        At = At,
    };
}
