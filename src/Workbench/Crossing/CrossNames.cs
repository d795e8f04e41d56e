using Alliage.Core.Crossing;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Workbench.Wording;

namespace Alliage.Workbench.Crossing;

/// <summary>The names of a cross table's sides, lines and units, the same on the page and on the command line.</summary>
public sealed class CrossNames(Study study, string language)
{
    public InterfaceWords Words { get; } = InterfaceWords.In(language);

    /// <summary>The name of a framework.</summary>
    public string Framework(CrossableFramework framework) => framework.Worded.In(language)["name"];

    /// <summary>What a grouping is called: "Orientation: product or trade", "positions of firms".</summary>
    public string Grouping(CrossableFramework framework, Grouping grouping) => Grouping(framework.Worded, grouping);

    public string Grouping(WordedFramework framework, Grouping grouping) => grouping.Name.Framework is { } key
        ? Words.Of("cross.grouping." + grouping.Name.Interface, framework.In(language)[key])
        : Words["cross.grouping." + grouping.Name.Interface];

    /// <summary>What a row or a column is called.</summary>
    public string Category(CrossableFramework framework, Grouping grouping, Category category) => Category(framework.Worded, grouping, category);

    public string Category(WordedFramework framework, Grouping grouping, Category category)
    {
        if (category.Kind != CategoryKind.Named)
        {
            return Words[$"cross.category.{Keyword.Of(category.Kind)}"];
        }

        var names = framework.In(language);
        return grouping.KeyOf(category.Id!) is { } key ? names[key]
            : framework.Framework.Filters is { } filters ? Levels(filters, names, category.Id!)
            : Words["cross.named." + category.Id];
    }

    /// <summary>Whose result a side gives, in a sentence.</summary>
    public string Whose(CrossSide side) => Words["cross.whose." + Keyword.Of(side.Whose)];

    /// <summary>The two firms of an alliance; of a unit that is a voice, its firm.</summary>
    public string Unit(CrossUnit unit)
    {
        var firms = study.Case(unit.Alliance)!.Firms;
        string Of(Account voice) => firms.FirstOrDefault(f => f.Voice == voice)?.Pseudonym ?? Words.Of("cases.voice", Keyword.Of(voice));
        return unit.Voice is { } own ? Of(own) : Words.Of("cases.pair", Of(Account.A), Of(Account.B));
    }

    /// <summary>How many units, of all of them.</summary>
    public string Count(CrossTable table, int n) =>
        Words.Count(table.CountsVoices ? "cross.firms" : "cross.alliances", n, table.Units.Count);

    /// <summary>One level, or one for each dimension: "Dependence high, driving power low".</summary>
    private string Levels(Filters filters, FrameworkWording names, string id) => id.Split('/') is [var only]
        ? Words["level." + only]
        : string.Join(Words["cases.comma"], filters.Dimensions.Zip(id.Split('/'))
            .Select((d, at) => Words.Of("cross.level", at == 0 ? names[$"dimension.{d.First.Id}.name"] : Inside(names[$"dimension.{d.First.Id}.name"]), Words["level." + d.Second])));

    private string Inside(string name) => name.Length == 0 ? name : char.ToLower(name[0], Words.Culture) + name[1..];
}
