using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;

namespace Alliage.Core.Guides.Checks;

/// <summary>Ids are written in one way, and name one thing.</summary>
internal static class GuideIdChecks
{
    public static IEnumerable<Finding> Of(Guide guide)
    {
        var root = JsonPath.Root;
        List<IEnumerable<PlacedId>> lists =
        [
            IdLists.Named(root.Member("works"), guide.Works.Select(w => w.Id)),
            IdLists.Named(root.Member("facets"), guide.Facets.Select(f => f.Id)),
            IdLists.Named(root.Member("items"), guide.Items.Select(i => i.Id)),
            .. guide.Items.Select(i => IdLists.Named(guide.At(i).Member("options"), i.Options.Select(o => o.Id))),
        ];
        return
        [
            .. lists.SelectMany(list => list).Prepend(new(root.Member("id"), guide.Id))
                .Where(p => !IdChecks.IsWritten(p.Id)).Select(p => new Finding(p.At, "framework-id-syntax", p.Id)),
            .. from list in lists
               from same in list.GroupBy(p => p.Id)
               from again in same.Skip(1)
               select new Finding(again.At, "framework-id-twice", again.Id),
        ];
    }
}
