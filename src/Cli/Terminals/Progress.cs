using Spectre.Console;

namespace Alliage.Cli.Terminals;

/// <summary>Shows that long work goes on, where a person looks at the screen; says nothing elsewhere.</summary>
internal static class Progress
{
    public static async Task<T> While<T>(Session session, string what, Func<Task<T>> work)
    {
        if (!session.Terminal.ErrorIsScreen)
        {
            return await work();
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Terminal.Error) });
        return await console.Status().Spinner(Spinner.Known.Line).StartAsync(Markup.Escape(Plain.Of(what)), _ => Task.Run(work));
    }
}
