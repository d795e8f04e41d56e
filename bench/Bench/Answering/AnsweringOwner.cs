using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Alliage.Core.Guides;
using Alliage.Core.Studies;

namespace Alliage.Bench.Answering;

/// <summary>One owner with a browser of their own, answering until the program goes.</summary>
/// <param name="number">From 0; the even ones have scripts.</param>
/// <param name="respondent">Who.</param>
/// <param name="code">The code to enter with.</param>
/// <param name="items">The questions, in their order.</param>
internal sealed partial class AnsweringOwner(int number, Respondent respondent, string code, IReadOnlyList<GuideItem> items)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly Random chance = new(number);
    private string mark = "";
    private string token = "";

    public Respondent Respondent => respondent;

    /// <summary>By item, what the program said it kept last.</summary>
    public Dictionary<string, string> Acknowledged { get; } = new(StringComparer.Ordinal);

    /// <summary>Enters, and answers all questions again and again; ends when the program is gone.</summary>
    public async Task Answer(Uri address, ConcurrentBag<(string Kind, double Milliseconds)> requests)
    {
        using var browser = new HttpClient(new HttpClientHandler { CookieContainer = new(), AllowAutoRedirect = false }) { BaseAddress = address };
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr");
        try
        {
            await Task.Delay(chance.Next(10_000));
            await Enter(browser, requests);
            for (var round = 0; ; round++)
            {
                for (var at = 0; at < items.Count; at++)
                {
                    await Task.Delay(8_000 + chance.Next(4_000));
                    var (item, value) = (items[at], Value(items[at], round));
                    var kept = number % 2 == 0
                        ? await Send(browser, item, value, (round * items.Count) + at, requests)
                        : await Post(browser, item, value, at + 1, requests);
                    if (!kept)
                    {
                        throw new InvalidOperationException($"{item.Id} was not kept.");
                    }

                    Acknowledged[item.Id] = value;
                }
            }
        }
        catch (HttpRequestException)
        {
            // The program was killed: what it had not yet said to be kept may be there or not.
        }
    }

    private async Task Enter(HttpClient browser, ConcurrentBag<(string Kind, double Milliseconds)> requests)
    {
        var door = Hidden(await browser.GetStringAsync("/my"));
        var entered = await Timed("code entered", requests, () => browser.PostAsync("/my", new FormUrlEncodedContent([.. door, new("code", code)])));
        if (entered.StatusCode != HttpStatusCode.Found && entered.StatusCode != HttpStatusCode.SeeOther)
        {
            throw new InvalidOperationException($"The code was answered with {entered.StatusCode}.");
        }

        var stands = await browser.GetFromJsonAsync<JsonElement>("/my/answers.json");
        (mark, token) = (stands.GetProperty("owner").GetString()!, stands.GetProperty("token").GetString()!);
        await Send(browser, null, "", -1, requests);
    }

    /// <summary>As the script on a phone sends.</summary>
    private async Task<bool> Send(HttpClient browser, GuideItem? item, string value, int at, ConcurrentBag<(string Kind, double Milliseconds)> requests)
    {
        object[] replies = item is null ? [] : [new { Number = at, Reply = Typed(item, value) }];
        var sending = new { Owner = mark, Phone = $"p{number}", Replies = replies, Form = at < 0 ? "short" : null, Language = at < 0 ? "fr" : null, HandIn = false };
        using var content = JsonContent.Create(sending, options: Web);
        content.Headers.Add("X-Alliage-Token", token);
        var sent = await Timed("answer sent by script", requests, () => browser.PostAsync("/my/answers.json", content));
        return sent.IsSuccessStatusCode && (await sent.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("refused").GetArrayLength() == 0;
    }

    /// <summary>As a browser without scripts: the question's page, then its form.</summary>
    private async Task<bool> Post(HttpClient browser, GuideItem item, string value, int place, ConcurrentBag<(string Kind, double Milliseconds)> requests)
    {
        var page = await Timed("page of a question", requests, () => browser.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/my/answers/{place}")));
        var fields = Hidden(await page.Content.ReadAsStringAsync()).Where(f => f.Key != "item").ToList();
        var typed = Typed(item, value);
        fields.Add(new("item", item.Id));
        fields.AddRange((typed.Values ?? []).Select(v => new KeyValuePair<string, string>("value", v)));
        fields.AddRange(new[] { ("text", typed.Text), ("mine", typed.Mine) }.Where(f => f.Item2 is not null).Select(f => new KeyValuePair<string, string>(f.Item1, f.Item2!)));
        var next = place == items.Count ? "/my/answers/check" : string.Create(CultureInfo.InvariantCulture, $"/my/answers/{place + 1}");
        var answered = await Timed("answer sent by a form", requests, () => browser.PostAsync(next, new FormUrlEncodedContent(fields)));
        return answered.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther;
    }

    private static async Task<HttpResponseMessage> Timed(
        string kind, ConcurrentBag<(string Kind, double Milliseconds)> requests, Func<Task<HttpResponseMessage>> request)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = await request();
        requests.Add((kind, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
        return answer;
    }

    private string Value(GuideItem item, int round) => item.Options.Count > 0
        ? item.Options[(number + round) % item.Options.Count].Id
        : item.Type == AnswerType.Number
            ? ((number + round) % 9).ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"Réponse {number}, tour {round}.");

    private static TypedFields Typed(GuideItem item, string value) => item.Type switch
    {
        AnswerType.MineAndTheirs => new(item.Id, null, null, value),
        AnswerType.Open or AnswerType.Number => new(item.Id, null, value, null),
        _ => new(item.Id, [value], null, null),
    };

    private static List<KeyValuePair<string, string>> Hidden(string page) =>
        [.. Inputs().Matches(page[page.IndexOf("<main", StringComparison.Ordinal)..]).Select(m => new KeyValuePair<string, string>(m.Groups["name"].Value, WebUtility.HtmlDecode(m.Groups["value"].Value)))];

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Inputs();

    private sealed record TypedFields(string Item, IReadOnlyList<string>? Values, string? Text, string? Mine);
}
