using System.CommandLine;
using Alliage.Core.Studies;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class Arguments
{
    public static Argument<string> Study(InterfaceWords words) => Text("STUDY", words["argument.study"]);

    public static Argument<string> Text(string name, string description) => new(name) { Description = description };

    public static Option<bool> Json(InterfaceWords words) => new("--json") { Description = words["option.json"] };

    public static Option<string> Needed(string name, string help, string description) =>
        new(name) { Description = description, HelpName = help, Required = true };

    public static Option<string?> Optional(string name, string help, string description) =>
        new(name) { Description = description, HelpName = help };

    /// <summary>One word of a closed list.</summary>
    public static Option<string> OneOf<T>(string name, T otherwise, string description)
        where T : struct, Enum
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', Keyword.All<T>()),
            DefaultValueFactory = _ => Keyword.Of(otherwise),
        };
        option.AcceptOnlyFromAmong([.. Keyword.All<T>()]);
        return option;
    }
}
