using System.Text;

namespace Alliage.Cli.Terminals;

/// <summary>The terminal that the program was started from.</summary>
internal static class ProgramTerminal
{
    // Wider lines are hard to read.
    private const int Widest = 120;
    private const int Narrowest = 60;

    public static Terminal Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var screen = !Console.IsOutputRedirected;
        if (screen || !Console.IsErrorRedirected)
        {
            Console.OutputEncoding = utf8;
        }

        return new Terminal(Writer(Console.OpenStandardOutput(), utf8), Writer(Console.OpenStandardError(), utf8))
        {
            OutIsScreen = screen,
            ErrorIsScreen = !Console.IsErrorRedirected,
            Width = screen ? Math.Clamp(Console.WindowWidth, Narrowest, Widest) : Terminal.PlainWidth,
            Colours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Confirm = Console.IsInputRedirected || Console.IsErrorRedirected ? null : Ask,
            Secret = Console.IsInputRedirected ? _ => Console.In.ReadLine() : ReadUnseen,
            SecretIsTyped = !Console.IsInputRedirected,
        };
    }

    private static StreamWriter Writer(Stream stream, Encoding encoding) => new(stream, encoding) { AutoFlush = false, NewLine = "\n" };

    private static bool Ask(string question, IReadOnlyList<string> yes)
    {
        Console.Error.Write(question);
        return yes.Contains(Console.ReadLine()?.Trim() ?? "", StringComparer.OrdinalIgnoreCase);
    }

    private static string ReadUnseen(string question)
    {
        Console.Error.Write(question);
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
