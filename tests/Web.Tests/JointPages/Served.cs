using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Alliage.Web.Tests.JointPages;

/// <summary>
/// An answer of the program as it was sent: status, headers and body, byte for byte. Antiforgery words alone are taken
/// out, for they differ from one request of the same page to the next; a test asks twice to show that nothing else does.
/// </summary>
internal static partial class Served
{
    public static string Of(HttpResponseMessage answer, string body)
    {
        var text = new StringBuilder().Append((int)answer.StatusCode).Append('\n');
        foreach (var header in answer.Headers.Concat(answer.Content.Headers).OrderBy(h => h.Key, StringComparer.Ordinal))
        {
            text.Append(header.Key).Append(": ").AppendJoin(" | ", header.Value.Select(v => Cookie().Replace(v, "${name}=…"))).Append('\n');
        }

        return text.Append('\n').Append(Token().Replace(body, "${before}…${after}")).ToString();
    }

    [GeneratedRegex("(?<before>name=\"__RequestVerificationToken\" value=\"|\"token\":\")[^\"]*(?<after>\")", RegexOptions.None, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("^(?<name>alliage\\.antiforgery)=[^;]*", RegexOptions.None, 1000)]
    private static partial Regex Cookie();
}

/// <summary>Every line that the program logs, of whatever level; what a clock or a counter put into it is taken out.</summary>
internal sealed partial class Logged : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();
    private readonly SemaphoreSlim finished = new(0);

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, this);

    public void Dispose() => finished.Dispose();

    /// <summary>Begins an empty log.</summary>
    public void Forget()
    {
        lines.Clear();
        while (finished.Wait(0))
        {
            // Of requests before.
        }
    }

    /// <summary>
    /// The lines of so many requests, sorted: the last of a request is written when its answer is on its way already, so
    /// it is waited for.
    /// </summary>
    public async Task<string> Take(int requests, CancellationToken stop)
    {
        for (var still = requests; still > 0; still--)
        {
            Assert.True(await finished.WaitAsync(TimeSpan.FromSeconds(30), stop), "A request did not end.");
        }

        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\d+([.,]\d+)?\s?ms", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Duration();

    private void Add(string line)
    {
        lines.Enqueue(line);
        if (line.Contains("Request finished", StringComparison.Ordinal))
        {
            finished.Release();
        }
    }

    private sealed class Logger(string category, Logged logged) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            logged.Add($"{logLevel} {category} {Duration().Replace(formatter(state, exception), "… ms")} {exception?.Message}");
    }
}
