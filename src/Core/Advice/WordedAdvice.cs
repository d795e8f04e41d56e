using Alliage.Core.Frameworks;

namespace Alliage.Core.Advice;

/// <summary>The rules with their words in every language.</summary>
/// <param name="Advice">The rules.</param>
/// <param name="Wordings">Their words, one for each language.</param>
public sealed record WordedAdvice(AdviceRules Advice, IReadOnlyList<FrameworkWording> Wordings)
{
    /// <summary>The words in a language, or in the first there is.</summary>
    public FrameworkWording In(string language) => Wordings.FirstOrDefault(w => w.Language == language) ?? Wordings[0];
}

/// <summary>Which keys the wording of the rules has in every language: these and no others.</summary>
public static class AdviceKeys
{
    /// <summary>Key of what to look at, as one sentence to the owner.</summary>
    public static string Title(AdviceRule rule) => $"rule.{rule.Id}.title";

    /// <summary>Key of the reason.</summary>
    public static string Why(AdviceRule rule) => $"rule.{rule.Id}.why";

    /// <summary>Key of the one thing to do alone.</summary>
    public static string Alone(AdviceRule rule) => $"rule.{rule.Id}.alone";

    /// <summary>Key of what may follow.</summary>
    public static string Then(AdviceRule rule) => $"rule.{rule.Id}.then";

    /// <summary>Key of what the owner may ask of themselves.</summary>
    public static string Questions(AdviceRule rule) => $"rule.{rule.Id}.questions";

    /// <summary>Key of the signs to watch for.</summary>
    public static string Signs(AdviceRule rule) => $"rule.{rule.Id}.signs";

    /// <summary>Key of the question for a meeting, put to both alike.</summary>
    public static string Meeting(AdviceRule rule) => $"rule.{rule.Id}.meeting";

    /// <summary>The keys, in the order of the rules.</summary>
    public static IEnumerable<string> Of(AdviceRules advice) => advice.Rules.SelectMany(Of);

    private static IEnumerable<string> Of(AdviceRule rule) =>
    [
        Title(rule),
        Why(rule),
        Alone(rule),
        .. rule.Then is null ? Array.Empty<string>() : [Then(rule)],
        Questions(rule),
        Signs(rule),
        .. rule.Joint is null ? Array.Empty<string>() : [Meeting(rule)],
    ];
}
