using System.Diagnostics;
using System.Globalization;
using System.Text;
using Alliage.Bench.Pages;
using Alliage.Core.Problems;
using Alliage.Core.Sources.Speakers;
using Alliage.Core.Studies;
using Alliage.Core.Texts;
using Alliage.Interop;
using Alliage.Interop.Frameworks;
using Alliage.Interop.StudyFolders;
using Alliage.Storage;
using Alliage.Workbench;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Studies;

namespace Alliage.Bench.LongTexts;

/// <summary>
/// One interview of a million characters, in many turns, from the file to 5,000 codings: each step timed once, as a
/// person meets it. The number of turns may be given, to see how a step grows.
/// </summary>
internal static class LongText
{
    private const string Study = "long";
    private const string Source = "pain-A";
    private const string By = "bench";
    private const int Length = 1_000_000;
    private const int Codings = 5_000;

    public static async Task Run(int turns)
    {
        var folder = Directory.CreateTempSubdirectory("alliage-bench-").FullName;
        try
        {
            await Measure(folder, turns);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Measure(string folder, int turns)
    {
        var stop = CancellationToken.None;
        var store = new StudyStore(folder);
        var frameworks = new FrameworkFolders(Path.Combine(BenchStudy.Repository, "frameworks"));
        var @do = new UseCases(
            store, new StudyFolder(), Transcripts.Formats, Sheets.Formats, new BuiltInStudies(new Dictionary<string, string>()), frameworks, new FrameworkStore(folder), TimeProvider.System);
        var settings = new Settings { Framework = "jaouen-2006", FrameworkVersion = BenchStudy.Framework.Version, LeadCoder = By };
        var codes = BenchStudy.Framework.Indicators.Select(i => new Code { Id = i.Id, Name = i.Id }).ToList();
        var rows = new StudyRows
        {
            Settings = settings,
            People = [new Person { Name = By, Role = PersonRole.Lead }],
            Alliances = [new Alliance { Id = "pain" }],
            Firms = [.. Accounts.Voices.Select(v => new Firm { Alliance = "pain", Voice = v, Pseudonym = Keyword.Of(v) })],
            Codes = codes,
            Links = [.. codes.Select(c => new CodeLink { Code = c.Id, Indicator = c.Id })],
        };
        await store.Create(Study, new(rows, new Dictionary<string, string>(), new Dictionary<string, ReadOnlyMemory<byte>>()), BenchWorkspace.Author, stop);

        var file = new TranscriptFile("pain-A.txt", Encoding.UTF8.GetBytes(Text(turns)));
        Console.WriteLine($"{turns} turns, {file.Bytes.Length} bytes");
        Console.WriteLine("| step | ms |");
        Console.WriteLine("|---|--:|");
        await Timed("file read, speakers proposed", () => @do.ReadTranscripts.Run(Study, [file], stop));
        await Timed("source added", () => @do.AddSources.Run(new(Study, 1, [new(file, "pain", Account.A)], By), stop));
        await Timed("speakers proposed from the source", () => @do.ProposeSpeakers.Run(Study, Source, SpeakerNames.None, stop));
        var speakers = new Dictionary<string, SpeakerChoice> { ["Claire"] = SpeakerChoice.Interviewer, ["Ana"] = SpeakerChoice.Owner };
        await Timed("speakers confirmed", async () => await @do.ConfirmSpeakers.Run(new(Study, Source, await Seen(), speakers, By), stop));
        await Timed("speakers confirmed again, one of them gone", async () => await @do.ConfirmSpeakers.Run(
            new(Study, Source, await Seen(), new Dictionary<string, SpeakerChoice> { ["Claire"] = SpeakerChoice.Other, ["Ana"] = SpeakerChoice.Owner }, By), stop));
        await Timed("that undone", () => @do.UndoChange.Run(Study, UndoWay.Undo, By, stop));
        await Timed("themes proposed", () => @do.ProposeThemes.Run(Study, Source, stop));
        var file2 = (await @do.OpenSource.Run(Study, Source, stop)).Value;
        var questions = file2.Source.Turns.Where(t => t.Role == SpeakerRole.Interviewer).Take(500).ToList();
        var themes = BenchStudy.Framework.Themes;
        await Timed("500 raised themes confirmed", async () => await @do.ConfirmThemes.Run(
            new(Study, Source, await Seen(), [.. questions.Index().Select(q => new RaisedTheme(themes[q.Index % themes.Count].Id, q.Item.Start, RaisedHow.Openly))], [], By), stop));
        await Timed("marked fully read", async () => await @do.MarkSource.Run(new(Study, Source, await Seen(), SourceState.Read, By), stop));
        await Timed("one coding", () => Code(0, 1));
        for (var i = 1; i < Codings; i += 500)
        {
            await Code(i, Math.Min(500, Codings - i));
        }

        await Timed("one coding at 5,000 codings", () => Code(Codings, 1));
        await Timed("another", () => Code(Codings + 1, 1));
        await Timed("that undone", () => @do.UndoChange.Run(Study, UndoWay.Undo, By, stop));
        await Timed("a word corrected in the middle", async () => await @do.CorrectText.Run(
            new(Study, await Seen(), By), new(Source, [new TextChange(file2.Text.Length / 2, file2.Text.Length / 2, "x")]), stop));
        await Timed("a turn split", async () => await @do.EditTurns.Run(
            new(Study, await Seen(), By), Source, [new TurnStep.Split(questions[0].Start, questions[0].Start + 4)], stop));
        await ServedPages.Measure(folder, [.. new[] { "", "/desk", "/speakers", "/themes", "/correct" }.Select(page => $"/studies/{Study}/sources/{Source}{page}")]);

        async Task<long> Seen() => (await store.Read(Study, stop)).Value.Revision;

        async Task<Result<Edited>> Code(int from, int count)
        {
            var turns = (await store.Read(Study, stop)).Value.Study.Cases[0].Sources[0].Turns.Where(t => t.Role == SpeakerRole.Owner).ToList();
            return await @do.EditCodings.Run(new(Study, await Seen(), By), [.. Enumerable.Range(from, count).Select(i => Step(i, turns))], stop);
        }

        CodingStep Step(int i, List<Turn> turns)
        {
            var turn = turns[(int)((long)i * 7919 % turns.Count)];
            var start = Math.Min(turn.Start + (i / turns.Count % 9), turn.End - 2);
            return new CodingStep.Add(Source, start, Math.Min(turn.End, start + 40), codes[i % codes.Count].Id);
        }
    }

    private static async Task Timed<T>(string step, Func<Task<Result<T>>> work)
        where T : class
    {
        var start = Stopwatch.GetTimestamp();
        var result = await work();
        var ms = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {step} | {ms:F0} |"));
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(step + ": " + string.Join("; ", result.Problems.Take(3)));
        }
    }

    private static string Text(int turns)
    {
        const string words = "on a continué comme avant avec lui parce que c'est ensemble que ça tient, voilà tout ce que je peux en dire, ";
        var text = new StringBuilder(Length + 1_000);
        for (var i = 0; i < turns; i++)
        {
            text.Append(i % 2 == 0 ? "Claire : Et comment décidez-vous ensemble ?" : "Ana : ");
            for (var end = (long)Length * (i + 1) / turns; i % 2 == 1 && text.Length < end - 1;)
            {
                text.Append(words, 0, (int)Math.Min(words.Length, end - 1 - text.Length));
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
