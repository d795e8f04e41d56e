using Alliage.Cli.Terminals;
using Alliage.Core.Evidence;
using Alliage.Core.IdealTypes;
using Alliage.Workbench.IdealTypes;

namespace Alliage.Cli.Views.IdealTypes;

/// <summary><c>ideal-types</c> for people: configuration by configuration, the nearest cases with their traits by name, the border, and what cannot be told.</summary>
internal static class IdealTypesView
{
    public static void Write(Session session, StudyIdealTypes found)
    {
        var (page, names) = (session.Results, new IdealNames(found.Opened, session.Language));
        if (found.Types.Count == 0)
        {
            page.Line(names.Words.Of("ideal.no-axes", found.Opened.Framework.Framework.Id));
            return;
        }

        page.Line(names.Words["ideal.rule"]);
        page.Line(names.Words["ideal.rule.border"]);
        page.Line(names.Words["ideal.weber"]);
        foreach (var type in found.Types)
        {
            Type(page, type, found, names);
        }

        if (found.Nowhere.Count > 0)
        {
            page.Blank();
            page.Line(names.Words.Count("ideal.nowhere", found.Nowhere.Count, found.Cases, string.Join(", ", found.Nowhere.Select(p => p.Case.Alliance.Id))));
        }
    }

    private static void Type(Page page, IdealType type, StudyIdealTypes found, IdealNames names)
    {
        var words = names.Words;
        page.Heading(names.Configuration(type.Configuration.Id));
        var inside = type.Ranks.Sum(r => r.Count) + type.Untold.Count;
        page.Line(inside == 0 ? words.Of("ideal.inside.none", found.Cases) : words.Count("ideal.inside", inside, found.Cases));
        if (type.Nearest.Count > 1)
        {
            page.Line(words.Of("ideal.tie", type.Nearest.Count));
        }

        foreach (var nearest in type.Nearest)
        {
            Case(page, words.Of("ideal.nearest", Name(nearest, names), names.Near(nearest)), nearest, type, names);
        }

        foreach (var rank in type.Ranks.Skip(1))
        {
            page.Line(words.Of("ideal.then", string.Join(words["cases.comma"], rank.Select(c => Name(c, names))), names.Near(rank[0])), 2);
        }

        if (type.Untold.Count > 0)
        {
            page.Line(words.Of("ideal.untold", string.Join(words["cases.comma"], type.Untold.Select(c => Name(c, names)))), 2);
        }

        foreach (var border in type.Border)
        {
            var why = string.Join(words["cases.semicolon"], border.Axes.Select(a => names.Border(a, type.Configuration)));
            page.Line(words.Of("ideal.border", Name(border.Case, names), why, names.Near(border.Case)), 2);
        }

        foreach (var elsewhere in type.Elsewhere)
        {
            page.Line(words.Of("ideal.elsewhere", Name(elsewhere, names), names.Stands(elsewhere.Placed), names.Near(elsewhere)), 2);
        }

        if (type.Gaps.Count > 0)
        {
            page.Line(words.Count("ideal.gaps", type.Gaps.Count, type.Configuration.Traits.Count), 2);
            foreach (var (trait, gap) in type.Gaps)
            {
                page.Item("?", $"{names.Trait(type.Configuration, trait)} {names.Gap(gap, trait)}", 4);
            }
        }
    }

    private static void Case(Page page, string head, IdealCase @case, IdealType type, IdealNames names)
    {
        page.Line(head, 2);
        Traits("+", "ideal.met", @case.Traits.Where(t => t.IsMet), Saying.Met);
        Traits("−", "ideal.contradicted", @case.Traits.Where(t => t.IsContradicted), Saying.Denied);
        foreach (var trait in @case.Traits.Where(t => t.IsDisputed))
        {
            page.Item("≠", names.Words.Of(
                "ideal.disputed", names.Trait(type.Configuration, trait.Trait), names.Who(trait, Saying.Met), names.Who(trait, Saying.Denied)), 4);
        }

        Traits("·", "ideal.missing", @case.Traits.Where(t => t.IsMissing), Saying.NotSaid);

        void Traits(string mark, string key, IEnumerable<ReadTrait> traits, Saying saying)
        {
            foreach (var trait in traits)
            {
                page.Item(mark, names.Words.Of(key, names.Trait(type.Configuration, trait.Trait), names.Who(trait, saying)), 4);
            }
        }
    }

    private static string Name(IdealCase @case, IdealNames names) => $"{@case.Placed.Case.Alliance.Id} ({names.Pair(@case.Placed.Case)})";
}
