using System.CommandLine;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Commands;

/// <summary>
/// The language to speak. It is looked for before anything else is read: the help and the errors of reading speak it
/// too.
/// </summary>
internal static class LanguageOption
{
    private const string Name = "--language";

    public static Option<string?> Build(InterfaceWords words)
    {
        var option = new Option<string?>(Name) { Description = words["option.language"], HelpName = "fr|en", Recursive = true };
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. InterfaceWords.Languages]);
        return option;
    }

    /// <summary>The language said, or null where none is, or none that is spoken.</summary>
    public static string? Said(IReadOnlyList<string> args)
    {
        for (var i = args.Count - 1; i >= 0; i--)
        {
            var said = args[i] == Name && i + 1 < args.Count ? args[i + 1]
                : args[i].StartsWith(Name + "=", StringComparison.Ordinal) || args[i].StartsWith(Name + ":", StringComparison.Ordinal)
                    ? args[i][(Name.Length + 1)..]
                : null;
            if (said is not null && InterfaceWords.Languages.FirstOrDefault(l => l.Equals(said, StringComparison.OrdinalIgnoreCase)) is { } spoken)
            {
                return spoken;
            }
        }

        return null;
    }
}
