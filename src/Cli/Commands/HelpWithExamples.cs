using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Alliage.Cli.Commands;

/// <summary>The library's help, followed by examples to type.</summary>
internal sealed class HelpWithExamples(HelpAction help, Session session) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.MaxWidth = session.Terminal.Width;
        var result = help.Invoke(parseResult);
        var key = "example." + string.Join('.', PathOf(parseResult.CommandResult.Command));
        if (session.Words[key] is var examples && examples != key)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine(session.Words["example.title"]);
            foreach (var example in examples.Split('\n'))
            {
                output.WriteLine("  " + example);
            }

            output.WriteLine();
        }

        return result;
    }

    /// <summary>The words that lead to a command, without the program's own; the program's own for the root.</summary>
    private static IEnumerable<string> PathOf(Command command)
    {
        var names = new Stack<string>();
        for (var at = command; at is not null and not RootCommand; at = at.Parents.OfType<Command>().FirstOrDefault())
        {
            names.Push(at.Name);
        }

        return names.Count > 0 ? names : [AlliageCommand.Name];
    }
}
