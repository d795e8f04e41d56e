using Alliage.Core.Advice;
using Alliage.Core.Diagnosis;
using Alliage.Core.Guides;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Interop.Advice;
using Alliage.Interop.Frameworks;
using Alliage.Interop.Guides;
using Alliage.Interop.Tests.StudyFolders.Given;
using Alliage.Testing;

namespace Alliage.Interop.Tests.Advice;

/// <summary>The rules that come with the program, asked about one owner who gave these answers.</summary>
internal static class ForOneOwner
{
    private static readonly FrameworkFolders Frameworks = new(Repository.In("frameworks"));

    public static readonly GuideFolder Guides = new(Repository.In("guide"), Frameworks);

    public static readonly AdviceFolder Folder = new(Repository.In("advice"), Guides, Frameworks);

    public static readonly Guide Guide = Guides.Read(CancellationToken.None).GetAwaiter().GetResult().Value.Guide;

    public static readonly WordedAdvice Worded = Folder.Read(CancellationToken.None).GetAwaiter().GetResult().Value;

    public static AdviceRules Rules => Worded.Advice;

    /// <summary>Every rule that concerns an owner who answered so.</summary>
    /// <param name="answers">Answers such as <c>money-owed=harmful; done-together=place-or-tools,one-list</c>.</param>
    public static IReadOnlyList<AdvicePoint> All(string answers) => AdviceFor.All(Rules, Placed(answers), Account.A);

    /// <summary>The points of this owner's page.</summary>
    public static IReadOnlyList<AdvicePoint> Page(string answers) => AdviceFor.Of(Rules, Placed(answers), Account.A);

    public static IReadOnlyList<Release> Releases(string answers, Account account) =>
    [
        .. Replies(answers).Select(r => new Release
        {
            Alliance = "pain",
            Account = account,
            Item = r.Item.Id,
            Options = r.Reply.Options,
            At = new DateTime(2026, 11, 25, 9, 0, 0, DateTimeKind.Utc),
        }),
    ];

    public static CasePlacement Placed(string answers)
    {
        var owner = new OwnerFile
        {
            Respondent = new() { Alliance = "pain", Account = Account.A },
            Answers = [.. Replies(answers).SelectMany(r => ReplyAnswers.Of(r.Item, r.Reply, "pain", Account.A))],
        };
        var settings = new Settings { Framework = FolderOnDisk.Jaouen.Id, FrameworkVersion = FolderOnDisk.Jaouen.Version };
        return Placing.One(OwnVoice.Of(owner), OwnVoice.StudyOf(owner, settings), FolderOnDisk.Jaouen);
    }

    private static IEnumerable<(GuideItem Item, Reply Reply)> Replies(string answers) =>
        from answer in answers.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let parts = answer.Split('=')
        let item = Guide.Items.Single(i => i.Id == parts[0])
        let reply = new Reply { Item = item.Id, Options = parts[1].Split(',') }
        select Checked(item, reply);

    private static (GuideItem Item, Reply Reply) Checked(GuideItem item, Reply reply)
    {
        Assert.Empty(ReplyChecks.Of(Guide, [reply]));
        return (item, reply);
    }
}
