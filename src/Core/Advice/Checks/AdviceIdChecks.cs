using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;

namespace Alliage.Core.Advice.Checks;

/// <summary>Ids are written in one way, and name one thing; works and texts of law share theirs, since origins cite both.</summary>
internal static class AdviceIdChecks
{
    public static IEnumerable<Finding> Of(AdviceRules advice)
    {
        var root = JsonPath.Root;
        List<IEnumerable<PlacedId>> lists =
        [
            [
                .. IdLists.Named(root.Member("works"), advice.Works.Select(w => w.Id)),
                .. IdLists.Named(root.Member("laws"), advice.Laws.Select(l => l.Id)),
            ],
            IdLists.Named(root.Member("rules"), advice.Rules.Select(r => r.Id)),
        ];
        return
        [
            .. lists.SelectMany(list => list).Prepend(new(root.Member("id"), advice.Id))
                .Concat(advice.Rules.Select(r => new PlacedId(advice.At(r).Member("about"), r.About)))
                .Where(p => !IdChecks.IsWritten(p.Id)).Select(p => new Finding(p.At, "framework-id-syntax", p.Id)),
            .. from list in lists
               from same in list.GroupBy(p => p.Id)
               from again in same.Skip(1)
               select new Finding(again.At, "framework-id-twice", again.Id),
        ];
    }
}
