using Alliage.Core.Guides;
using Alliage.Core.JointPages;
using Alliage.Core.Json;
using Alliage.Core.Studies;
using Alliage.Testing;

namespace Alliage.Core.Tests.JointPages;

/// <summary>The guide that comes with the program, and what owners release of it.</summary>
internal static class Releasing
{
    public static Guide Guide { get; } = StrictJson.Read<Guide>("guide.json", File.ReadAllText(Repository.In("guide", "guide.json"))).Value.Value;

    public static FirmNames Firms { get; } = new("Atelier", "Fournil");

    public static GuideItem Item(string id) => Guide.Items.Single(i => i.Id == id);

    public static Release Options(Account account, string item, params string[] options) => new()
    {
        Alliance = "P",
        Account = account,
        Item = item,
        Options = options,
        At = new(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc),
    };

    public static Release Words(Account account, string item, string text) => Options(account, item) with { Text = text };

    public static Release Lines(Account account, string item, string[] mine, string[] theirs) =>
        Options(account, item) with { Mine = mine, Theirs = theirs };

    /// <summary>A release that says something to an item, whatever its type.</summary>
    public static Release Any(Account account, GuideItem item, int variant = 0) => item.Type switch
    {
        AnswerType.Choice or AnswerType.Several => Options(account, item.Id, item.Options[variant % item.Options.Count].Id),
        AnswerType.MineAndTheirs => Lines(account, item.Id, [$"mine {variant} {account}"], [$"theirs {variant} {account}"]),
        AnswerType.Number => Words(account, item.Id, $"{variant + 1}"),
        _ => Words(account, item.Id, $"words {variant} of {account} on {item.Id}"),
    };

    public static JointContent Page(params Release[] releases) => JointContent.Of(Guide, Firms, releases, releases, made: null);
}
