using Alliage.Core.Studies;

namespace Alliage.Core.Lights;

/// <summary>
/// What a study looks for: the indicators that one of its codes stands for. About anything else nobody is silent, whatever
/// was asked: with no code to say it by, nobody has looked (the rule is ours; a study is often read with a framework that
/// its codes only half cover).
/// </summary>
public sealed class LookedFor
{
    private readonly HashSet<string> indicators;

    private LookedFor(HashSet<string> indicators) => this.indicators = indicators;

    /// <summary>What a study looks for.</summary>
    public static LookedFor In(Study study) => new([.. study.Links.Links.Select(l => l.Indicator)]);

    /// <summary>Whether it looks for an indicator.</summary>
    public bool Has(string indicator) => indicators.Contains(indicator);
}
