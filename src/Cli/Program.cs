using Alliage.Cli;
using Alliage.Cli.Terminals;
using Alliage.Core.Frameworks.Json;
using Alliage.Interop;
using Alliage.Interop.Advice;
using Alliage.Interop.Frameworks;
using Alliage.Interop.Guides;
using Alliage.Interop.StudyFolders;
using Alliage.Storage;
using Alliage.Workbench;
using Alliage.Workbench.Studies;

// The one place that chooses the outside world: where the workspace is, what comes with the program.
var home = Environment.GetEnvironmentVariable("ALLIAGE_HOME") is { Length: > 0 } chosen
    ? chosen
    : Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "alliage");
var beside = AppContext.BaseDirectory;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

var frameworks = new FrameworkFolders(Path.Combine(beside, "frameworks"));
var guide = new GuideFolder(Path.Combine(beside, "guide"), frameworks);
return await CommandLine.Run(
    args,
    () => new Composition(
        new UseCases(
            new StudyStore(home),
            new StudyFolder(),
            Transcripts.Formats,
            Sheets.Formats,
            new BuiltInStudies(FoldersIn(Path.Combine(beside, "studies"))),
            frameworks,
            new FrameworkStore(home),
            TimeProvider.System,
            guide,
            advice: new AdviceFolder(Path.Combine(beside, "advice"), guide, frameworks),
            access: new AccessStore(home)),
        StudyFolder.Schema,
        FrameworkSchema.Print()),
    ProgramTerminal.Open(),
    Environment.GetEnvironmentVariable,
    stop.Token);

static Dictionary<string, string> FoldersIn(string root) => Directory.Exists(root)
    ? Directory.GetDirectories(root).ToDictionary(f => Path.GetFileName(f), StringComparer.Ordinal)
    : [];
