using Alliage.Core.Studies;
using Alliage.Workbench.Workshop;

namespace Alliage.Web.Features.Workshop;

/// <summary>What stands in a form of the workshop, by name of the field.</summary>
internal static class FrameworkTyped
{
    /// <summary>The two axes of the form that begins a framework.</summary>
    public static IReadOnlyList<string> Axes { get; } = ["horizontal", "vertical"];

    /// <summary>What was posted; a field that stands several times is read as its lines.</summary>
    public static IReadOnlyDictionary<string, string> Of(IFormCollection form) =>
        form.ToDictionary(f => f.Key, f => string.Join('\n', f.Value.OfType<string>()), StringComparer.Ordinal);

    /// <summary>The framework that is asked for.</summary>
    public static NewTwoAxes TwoAxes(IReadOnlyDictionary<string, string> typed, string by) =>
        new(typed.GetValueOrDefault("id", "").Trim(), Local(typed, "name"), Axis(typed, Axes[0]), Axis(typed, Axes[1]), by);

    /// <summary>A text in the languages in which something was typed.</summary>
    public static LocalText Local(IReadOnlyDictionary<string, string> typed, string name) => new(Given(typed, name + ".fr"), Given(typed, name + ".en"));

    private static NewAxis Axis(IReadOnlyDictionary<string, string> typed, string axis) =>
        new(Local(typed, axis + ".name"), Local(typed, axis + ".first"), Local(typed, axis + ".second"));

    private static string? Given(IReadOnlyDictionary<string, string> typed, string name) =>
        typed.GetValueOrDefault(name, "").Trim() is { Length: > 0 } given ? given : null;
}
