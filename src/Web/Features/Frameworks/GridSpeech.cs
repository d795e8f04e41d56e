using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.Frameworks;

/// <summary>The rules of a framework as words: where they come from, what they ask, what they are called.</summary>
public sealed class GridSpeech(Words words, Framework framework, FrameworkWording names)
{
    /// <summary>Where a rule comes from, in full.</summary>
    public string Origin(Origin origin)
    {
        var where = origin.Section is { Length: > 0 } section ? Section(section) : "";
        return origin.From switch
        {
            OriginKind.Paper => words.Of("framework.origin.paper", Cited(framework.Works[0]), where),
            OriginKind.OtherSource => framework.Works.FirstOrDefault(w => w.Id == origin.Work) is { } work ? Cited(work) : origin.Work ?? "",
            _ when where.Length > 0 => words.Of("framework.origin.ours-beside", where),
            _ => words["framework.origin.ours"],
        };
    }

    /// <summary>A work within a sentence: "Granovetter, 1973".</summary>
    public string Cited(Work work) => words.Of(
        "framework.work.cited",
        string.Join(words["framework.and"], work.Author.Split(", ").Select(author => author.Split(' ')[^1])),
        work.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Sections of the work: numbers, tables and figures, parts by their name.</summary>
    public string Section(string sections) => string.Join(", ", sections.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(one =>
        char.IsAsciiDigit(one[0]) ? words.Of("framework.section.number", one)
        : one.Length > 1 && one[1..].All(char.IsAsciiDigit) && one[0] is 'T' or 'F'
            ? words.Of(one[0] == 'T' ? "framework.section.table" : "framework.section.figure", one[1..])
        : Known("framework.section." + one.ToLowerInvariant(), one)));

    /// <summary>The name of a rule; for the two that stand alone, what they are about.</summary>
    public string Name(FrameworkRule rule) => rule.Kind switch
    {
        RuleKind.Trait => names["trait." + rule.Id],
        RuleKind.Row => words.Of("framework.row", rule.Id),
        RuleKind.Cues => names[$"theme.{rule.Id}.name"],
        RuleKind.Marker => string.Join(", ", framework.Markers.First(m => m.Id == rule.Id).AnyOf),
        RuleKind.Cell => names[$"position.{rule.Id}.name"],
        RuleKind.Coordination or RuleKind.Combination => words["framework.rule." + Keyword.Of(rule.Kind)],
        _ => names[$"{Keyword.Of(rule.Kind)}.{rule.Id}.name"],
    };

    /// <summary>A crossing of poles, the last axis first, as a configuration is said.</summary>
    public string Poles(IReadOnlyDictionary<string, string> at) =>
        string.Join(", ", framework.Axes.Reverse().Where(a => at.ContainsKey(a.Id)).Select(a => Inside(names[$"pole.{at[a.Id]}.name"])));

    /// <summary>What a condition of a proposition asks: "Logic of the alliance: egocentric".</summary>
    public string Condition(Condition condition)
    {
        var (subject, values) = condition switch
        {
            { Axis: { } axis } => (names[$"axis.{axis}.name"], condition.Is.Select(v => names[$"pole.{v}.name"])),
            { Tie: true } => (words["framework.asks.tie"], condition.Is.Select(v => names[$"tie.{v}"])),
            { Interdependence: true } => (words["framework.asks.interdependence"], condition.Is.Select(v => names[$"level.{v}"])),
            { Stance: true } => (words["framework.asks.stance"], condition.Is.Select(v => names[$"stance.{v}.name"])),
            { Competitors: true } => (words["framework.asks.competitors"], condition.Is.Select(v => Known("framework.competitors." + v, v))),
            _ => (words["framework.asks.signs"], condition.Is.Select(v => Known("framework.signs." + v, v))),
        };
        return words.Of("framework.asks", subject, string.Join(words["framework.or"], values.Select(Inside)));
    }

    /// <summary>A name as it opens a sentence.</summary>
    public string Opening(string name) => name.Length == 0 ? name : char.ToUpper(name[0], words.Culture) + name[1..];

    /// <summary>A name as it stands inside a sentence.</summary>
    public string Inside(string name) => name.Length == 0 ? name : char.ToLower(name[0], words.Culture) + name[1..];

    private string Known(string key, string otherwise) => words[key] is var text && text != key ? text : otherwise;
}
