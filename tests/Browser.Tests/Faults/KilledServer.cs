using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Alliage.Browser.Tests.Faults;

/// <summary>The real program on a workspace of its own, to be posted to and killed.</summary>
internal sealed partial class KilledServer : IDisposable
{
    private readonly Process process;
    private readonly HttpClient client;

    private KilledServer(Process process, string address)
    {
        this.process = process;
        var handler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        client = new(handler) { BaseAddress = new(address) };
    }

    public static async Task<KilledServer> Start(string home, CancellationToken stop)
    {
        var (process, address) = await Alliances.RunningProgram.Start(home, stop);
        return new(process, address);
    }

    /// <summary>Posts one attribute through the form; true where the program said that it is saved.</summary>
    public async Task<bool> Post(string form, string name, CancellationToken stop)
    {
        var page = await client.GetStringAsync(form, stop);
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Value(page, "__RequestVerificationToken"),
            ["_handler"] = "enter",
            ["seen"] = Value(page, "seen"),
            ["row"] = "",
            ["name"] = name,
            ["value"] = new('v', 2000),
            ["account"] = "alliance",
            ["by"] = "Claire",
        });
        using var answer = await client.PostAsync(form, fields, stop);
        return answer.StatusCode == HttpStatusCode.Found;
    }

    /// <summary>Sends a file with a form; where the program leads to next.</summary>
    public async Task<string> SendFile(string form, string handler, string name, byte[] bytes, CancellationToken stop)
    {
        var page = await client.GetStringAsync(form, stop);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(Value(page, "__RequestVerificationToken")), "__RequestVerificationToken" },
            { new StringContent(handler), "_handler" },
            { new ByteArrayContent(bytes), "files", name },
        };
        using var answer = await client.PostAsync(form, content, stop);
        return new Uri(client.BaseAddress!, answer.Headers.Location!).PathAndQuery;
    }

    public Task<string> Get(string address, CancellationToken stop) => client.GetStringAsync(address, stop);

    /// <summary>SIGKILL: nothing is finished, nothing is flushed.</summary>
    public void Kill() => process.Kill();

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        client.Dispose();
    }

    /// <summary>What stands in a hidden field of the page's own form, which comes after the masthead's.</summary>
    private static string Value(string page, string name) => WebUtility.HtmlDecode(
        Hidden().Matches(page[page.IndexOf("<main", StringComparison.Ordinal)..]).First(m => m.Groups["name"].Value == name).Groups["value"].Value);

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]*)" value="(?<value>[^"]*)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hidden();
}
