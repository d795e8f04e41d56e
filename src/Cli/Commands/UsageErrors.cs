using System.CommandLine;
using Alliage.Core.Studies;

namespace Alliage.Cli.Commands;

/// <summary>What was not understood of a command, and where to look.</summary>
internal static class UsageErrors
{
    public static int Write(Session session, ParseResult parsed)
    {
        foreach (var message in Messages(session, parsed))
        {
            session.Notes.Line(message);
        }

        var command = parsed.CommandResult.Command is RootCommand ? "" : Path(parsed.CommandResult.Command) + " ";
        session.Notes.Line(session.Words.Of("usage.help", $"{AlliageCommand.Name} {command}--help"));
        return ExitCode.Usage;
    }

    /// <summary>A misspelt command is one error; the library would also miss its parts one by one.</summary>
    private static IEnumerable<string> Messages(Session session, ParseResult parsed)
    {
        var known = parsed.CommandResult.Command.Subcommands.Select(c => c.Name).ToList();
        return known.Count > 0 && parsed.UnmatchedTokens.Count > 0
            ? [session.Words.Of("usage.command", parsed.UnmatchedTokens[0], Nearest.Text(parsed.UnmatchedTokens[0], known))]
            : parsed.Errors.Select(e => e.Message).Distinct();
    }

    private static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault(c => c is not RootCommand) is { } parent
            ? Path(parent) + " " + command.Name
            : command.Name;
}
