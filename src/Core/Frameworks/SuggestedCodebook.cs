using Alliage.Core.Studies;

namespace Alliage.Core.Frameworks;

/// <summary>A codebook to begin a study with, made of what a framework suggests. The study's own from then on.</summary>
/// <param name="Codes">One code for each suggestion, under its theme.</param>
/// <param name="Links">What each code points to.</param>
public sealed record SuggestedCodebook(IReadOnlyList<Code> Codes, IReadOnlyList<CodeLink> Links)
{
    private const string ThemePrefix = "theme-";

    /// <summary>The suggestions of a framework, in its order, worded as its indicators are.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="wording">Its words in the language of the codebook.</param>
    public static SuggestedCodebook Of(Framework framework, FrameworkWording wording)
    {
        var codes = new List<Code>();
        var links = new List<CodeLink>();
        foreach (var theme in framework.Themes)
        {
            var suggesting = framework.Indicators.Where(i => i.Theme == theme.Id && i.SuggestedCodes.Count > 0).ToList();
            if (suggesting.Count == 0)
            {
                continue;
            }

            var parent = ThemePrefix + theme.Id;
            codes.Add(new Code { Id = parent, Name = wording[$"theme.{theme.Id}.name"], Definition = wording[$"theme.{theme.Id}.definition"] });
            foreach (var indicator in suggesting)
            {
                foreach (var code in indicator.SuggestedCodes)
                {
                    links.Add(new CodeLink { Code = code, Indicator = indicator.Id });
                    if (!codes.Exists(c => c.Id == code))
                    {
                        codes.Add(Worded(code, parent, $"indicator.{indicator.Id}", wording));
                    }
                }
            }
        }

        return new SuggestedCodebook(codes, links);
    }

    private static Code Worded(string code, string parent, string key, FrameworkWording wording) => new()
    {
        Id = code,
        Name = wording[key + ".name"],
        Parent = parent,
        Definition = wording.Texts.GetValueOrDefault(key + ".definition"),
        Example = wording.Texts.GetValueOrDefault(key + ".example"),
        CounterExample = wording.Texts.GetValueOrDefault(key + ".counter-example"),
    };
}
