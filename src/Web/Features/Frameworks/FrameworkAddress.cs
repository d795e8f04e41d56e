using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Frameworks;

/// <summary>The address of a study's framework, and of each of its rules on that page.</summary>
public static class FrameworkAddress
{
    public const string NoPole = "no-pole";

    public const string Ours = "ours";

    /// <summary>The page.</summary>
    public static string Of(string study) => $"/studies/{Uri.EscapeDataString(study)}/framework";

    /// <summary>The page of any framework, seen from a study.</summary>
    public static string Of(string study, string framework) => $"{Of(study)}/{Uri.EscapeDataString(framework)}";

    /// <summary>A rule on the page, as <c>indicator-partner-growth</c>, <c>row-5</c>, <c>trait-egocentric-trade.tie</c>.</summary>
    public static string Of(string study, RuleKind kind, string id) => $"{Of(study)}#{Anchor(kind, id)}";

    /// <summary>The place of a rule within the page.</summary>
    public static string Anchor(RuleKind kind, string id) => $"{Keyword.Of(kind)}-{id}";

    /// <summary>Where it is said why an indicator points to nothing.</summary>
    public static string Why(string indicator) => $"why-{indicator}";

    public static string Pole(string pole) => $"pole-{pole}";

    public static string Mode(string mode) => $"mode-{mode}";

    public static string Work(string work) => $"work-{work}";
}
