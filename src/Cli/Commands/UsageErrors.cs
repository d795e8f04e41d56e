using System.CommandLine;
using Alliage.Cli.Terminals;

namespace Alliage.Cli.Commands;

/// <summary>What was not understood of a command, and where to look.</summary>
internal static class UsageErrors
{
    public static int Write(Session session, ParseResult parsed)
    {
        foreach (var message in parsed.Errors.Select(e => e.Message).Distinct())
        {
            session.Notes.Line(Plain.Of(message));
        }

        var command = parsed.CommandResult.Command is RootCommand ? "" : Path(parsed.CommandResult.Command) + " ";
        session.Notes.Line(session.Words.Of("usage.help", $"{AlliageCommand.Name} {command}--help"));
        return ExitCode.Usage;
    }

    private static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault(c => c is not RootCommand) is { } parent
            ? Path(parent) + " " + command.Name
            : command.Name;
}
