using System.CommandLine;
using Alliage.Core.Studies;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class Arguments
{
    public static Argument<string> Study(InterfaceWords words) => Text(words, "STUDY", "argument.study");

    /// <summary>A word that must say something: an empty one is most often a script's empty variable.</summary>
    public static Argument<string> Text(InterfaceWords words, string name, string description)
    {
        var argument = new Argument<string>(name) { Description = words[description] };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
            {
                result.AddError(words.Of("usage.empty", name));
            }
        });
        return argument;
    }

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
