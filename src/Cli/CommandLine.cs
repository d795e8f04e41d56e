using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Alliage.Cli.Commands;
using Alliage.Cli.Terminals;
using Alliage.Workbench.Wording;

namespace Alliage.Cli;

/// <summary>The program: reads what was typed, does it, and says how it went.</summary>
public static class CommandLine
{
    private const int Interrupted = 130;

    /// <summary>Runs one command and gives its exit code.</summary>
    /// <param name="args">What was typed.</param>
    /// <param name="compose">Puts the outside world together; called once.</param>
    /// <param name="terminal">Where to speak.</param>
    /// <param name="environment">Reads an environment variable.</param>
    /// <param name="stop">Stops the work.</param>
    public static async Task<int> Run(
        IReadOnlyList<string> args, Func<Composition> compose, Terminal terminal, Func<string, string?> environment, CancellationToken stop)
    {
        var words = InterfaceWords.In(LanguageOption.Said(args) ?? SpokenLanguage.Of(environment));

        // For the library's own messages; the change ends with this method.
        CultureInfo.CurrentUICulture = words.Culture;
        try
        {
            var session = new Session(compose(), terminal, words.Language);
            var parsed = Parse(session, args);
            if (parsed is { CommandResult.Command: RootCommand, UnmatchedTokens: [], Action: ParseErrorAction })
            {
                // The program's name alone asks what it can do.
                parsed = Parse(session, [.. args, "--help"]);
            }

            if (parsed.Action is ParseErrorAction)
            {
                return UsageErrors.Write(session, parsed);
            }

            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false }, stop);
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (Exception fault)
        {
            return Fault(fault, words, terminal, environment("ALLIAGE_DEBUG") == "1");
        }
        finally
        {
            await terminal.Out.FlushAsync(CancellationToken.None);
            await terminal.Error.FlushAsync(CancellationToken.None);
        }
    }

    private static ParseResult Parse(Session session, IReadOnlyList<string> args) =>
        AlliageCommand.Build(session).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static int Fault(Exception fault, InterfaceWords words, Terminal terminal, bool debug)
    {
        terminal.Error.WriteLine(words.Of("fault", Plain.Spaced(Plain.Of(fault.Message))));
        terminal.Error.WriteLine(debug ? fault.ToString() : words["fault.debug"]);
        return ExitCode.Fault;
    }
}
