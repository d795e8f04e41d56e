using Alliage.Browser.Tests.Alliances;
using Alliage.Core.Studies;
using Alliage.Interop.Frameworks;
using Alliage.Interop.Guides;
using Alliage.Interop.StudyFolders;
using Alliage.Storage;
using Alliage.Workbench;
using Alliage.Workbench.Diagnosis;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Alliage.Browser.Tests.Answering;

/// <summary>An owner who was asked to answer, with the code on a slip of paper.</summary>
internal sealed class AskedOwner(UseCases useCases, OwnerKey key, string code)
{
    private const string Study = "diagnosis";

    /// <summary>What is typed at the door.</summary>
    public string Code => code;

    /// <summary>Asks an owner in the workspace of a running program. Each test takes one of its own.</summary>
    /// <param name="program">The program.</param>
    /// <param name="alliance">Alliance of the study of diagnosis.</param>
    /// <param name="account">Voice A or B.</param>
    /// <param name="answered">Whether what the built-in study has of this owner stays.</param>
    public static async Task<AskedOwner> Of(RunningProgram program, string alliance, Account account, bool answered = false)
    {
        var useCases = Beside(program);
        var key = new OwnerKey(Study, alliance, account);
        var given = await useCases.GiveCode.Run(Study, alliance, account, "Claire", Stop);
        Assert.True(given.Succeeded, string.Join(", ", given.Problems));

        if (answered)
        {
            return new(useCases, key, given.Value.Letters);
        }

        // Nothing was said yet: what the built-in study has of this owner goes, and the language is still to be chosen.
        var store = new StudyStore(program.Home);
        var seen = (await store.Read(Study, Stop)).Value;
        var owner = seen.Study.Owner(alliance, account)!;
        List<Workbench.Ports.StudyChange> changes =
        [
            .. owner.Answers.Select(a => new Workbench.Ports.StudyChange.Remove(a)),
            .. owner.FormerAnswers.Select(a => new Workbench.Ports.StudyChange.Remove(a)),
            .. owner.Releases.Select(a => new Workbench.Ports.StudyChange.Remove(a)),
            new Workbench.Ports.StudyChange.Put(new Respondent { Alliance = alliance, Account = account }),
        ];
        Assert.True((await store.Append(Study, seen.Revision, changes, new("Claire", DateTime.UtcNow), Stop)).Succeeded);
        return new(useCases, key, given.Value.Letters);
    }

    /// <summary>
    /// The owner enters at the door, whose address is that of the first page within: only the field's going tells that
    /// the code was taken, and an address typed before would cut the sending off.
    /// </summary>
    public static async Task Enter(IPage page, string letters)
    {
        await page.GotoAsync("/my");
        var field = page.Locator("input[name=code]");
        await field.FillAsync(letters);
        await page.Keyboard.PressAsync("Enter");
        await Expect(field).ToHaveCountAsync(0);
    }

    /// <summary>What is kept of the owner now.</summary>
    public async Task<OwnerFile> Kept() => (await useCases.OpenOwner.Run(key, Stop)).Value.Owner;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The use cases on the workspace of a running program, beside it.</summary>
    internal static UseCases Beside(RunningProgram program)
    {
        var root = RunningProgram.Root();
        var frameworks = new FrameworkFolders(Path.Combine(root, "frameworks"));
        return new UseCases(
            new StudyStore(program.Home),
            new StudyFolder(),
            [],
            [],
            new(new Dictionary<string, string> { [Study] = Path.Combine(root, "studies", Study) }),
            frameworks,
            new FrameworkStore(program.Home),
            TimeProvider.System,
            new GuideFolder(Path.Combine(root, "guide"), frameworks),
            access: new AccessStore(program.Home));
    }
}
