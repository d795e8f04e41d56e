using Alliage.Web.Tests.Alliances;

namespace Alliage.Web.Tests.Workshop;

/// <summary>Someone who makes a grid, without script.</summary>
internal static class Maker
{
    public const string Edit = "/frameworks/mine/edit";

    /// <summary>A grid of two axes, begun.</summary>
    public static async Task<Page> Begin(Visitor visitor, params (string Name, string Value)[] instead)
    {
        var form = await visitor.Get("/frameworks/new");
        (string Name, string Value)[] typed =
        [
            ("id", "mine"), ("name.fr", "La mienne"), ("name.en", "Mine"),
            ("horizontal.name.fr", "Horizon"), ("horizontal.name.en", "Horizon span"),
            ("horizontal.first.fr", "Court"), ("horizontal.first.en", "Short"), ("horizontal.second.fr", "Long"), ("horizontal.second.en", "Long run"),
            ("vertical.name.fr", "Ouverture"), ("vertical.name.en", "Openness"),
            ("vertical.first.fr", "Fermé"), ("vertical.first.en", "Closed"), ("vertical.second.fr", "Ouvert"), ("vertical.second.en", "Open"),
            ("by", "Claire"),
        ];
        return await visitor.Send(
            "/frameworks/new", form, [.. typed.Select(t => instead.FirstOrDefault(i => i.Name == t.Name) is { Name: not null } other ? other : t)]);
    }

    /// <summary>An indicator, added or changed, from a form that was opened before.</summary>
    public static Task<Page> Send(Visitor visitor, string address, Page form, params (string Name, string Value)[] typed) =>
        visitor.Send(address, form, [("action", "save"), ("by", "Claire"), .. typed]);

    /// <summary>An indicator in both languages, added.</summary>
    public static async Task<Page> Add(Visitor visitor, string french, string english, string points)
    {
        const string New = Edit + "/indicators";
        return await Send(
            visitor, New, await visitor.Get(New), ("name.fr", french), ("name.en", english), ("definition.fr", french + "."), ("definition.en", english + "."),
            ("points", points), ("theme", "interview"));
    }

    /// <summary>The draft, published.</summary>
    public static async Task<Page> Publish(Visitor visitor, string version) =>
        await visitor.Send(Edit, await visitor.Get(Edit), ("version", version), ("by", "Claire"));
}
