using System.IO.Compression;
using Alliage.Interop;
using Alliage.Interop.Advice;
using Alliage.Interop.Frameworks;
using Alliage.Interop.Guides;
using Alliage.Interop.StudyFolders;
using Alliage.Storage;
using Alliage.Web.Features.Advising;
using Alliage.Web.Features.Answering;
using Alliage.Web.Features.Desk;
using Alliage.Web.Features.Entering;
using Alliage.Web.Features.Flows;
using Alliage.Web.Features.Map;
using Alliage.Web.Features.Matrices;
using Alliage.Web.Features.SecondReadings;
using Alliage.Web.Features.Sources;
using Alliage.Web.Features.Sources.Incoming;
using Alliage.Web.Features.Studies.Incoming;
using Alliage.Web.Features.Studies.Workspaces;
using Alliage.Web.Features.Workshop;
using Alliage.Web.Layout;
using Alliage.Web.Serving;
using Alliage.Web.Serving.Seats;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;
using Microsoft.AspNetCore.ResponseCompression;

var builder = WebApplication.CreateBuilder(args);
if (Loopback.FreePort(builder.Configuration.GetValue<int?>("port")) is not { } port)
{
    Console.Error.WriteLine("No free port: give another one, --port 5500. Aucun port libre : donnez-en un autre, --port 5500.");
    return 1;
}

var (reach, refusal, quoted) = Reach.Of(builder.Configuration);
if (reach is null)
{
    Console.Error.WriteLine(StartRefusals.Sentence(refusal!, quoted));
    return 1;
}

builder.ListenOn(reach, port);
builder.WebHost.UseStaticWebAssets();
builder.Configuration["EnableStaticAssetsDevelopmentCaching"] = "true"; // names carry a fingerprint in every build, not only in a published one
builder.Services.AddRazorComponents();
builder.Services.AddHttpContextAccessor();
builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error); // that its keys are plain files is in the threat model
builder.Services.AddAntiforgeryTokens();
builder.Services.AddResponseCompression(compression => compression.EnableForHttps = false);
// Half the bytes of the fastest level, for a few milliseconds of a page of a megabyte.
builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
builder.Services.AddScoped<PersonAtWork>();
builder.Services.AddSingleton<SentInOrder>();
builder.Services.AddScoped<CaseRendering>();
builder.Services.AddSeats(Home(builder.Configuration), reach);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddScoped(_ => Words.InCulture());
builder.Services.AddSingleton<IStudyStore>(services => new StudyStore(Home(services.GetRequiredService<IConfiguration>())));
builder.Services.AddSingleton(services => new WaitingFiles(Home(services.GetRequiredService<IConfiguration>())));
builder.Services.AddSingleton(services =>
{
    var beside = AppContext.BaseDirectory;
    var studies = Directory.GetDirectories(Path.Combine(beside, "studies")).ToDictionary(d => Path.GetFileName(d), StringComparer.Ordinal);
    var looksEvery = TimeSpan.FromSeconds(2);
    var frameworks = new FrameworkFolders(looksEvery, Path.Combine(beside, "frameworks"));
    var guide = new GuideFolder(Path.Combine(beside, "guide"), frameworks, looksEvery);
    return new UseCases(
        services.GetRequiredService<IStudyStore>(),
        new StudyFolder(),
        Transcripts.Formats,
        Sheets.Formats,
        new BuiltInStudies(studies),
        frameworks,
        new FrameworkStore(Home(services.GetRequiredService<IConfiguration>())),
        TimeProvider.System,
        guide,
        advice: new AdviceFolder(Path.Combine(beside, "advice"), guide, frameworks, looksEvery),
        access: new AccessStore(Home(services.GetRequiredService<IConfiguration>())));
});

var app = builder.Build();
if (ServedSafely.Refusal(reach, app.Services.GetRequiredService<UseCases>()) is { } unsafely)
{
    Console.Error.WriteLine(StartRefusals.Sentence(unsafely, ""));
    return 1;
}

app.UseServedSafely(reach);
app.UseOwnHostsOnly(reach);
app.UseSecurityHeaders();
app.UseLanguages();
app.UseFaultPages();
app.UseResponseCompression();
app.UseSeats();
app.MapStaticAssets();
app.UseUploadLimits();
app.UseAntiforgeryOnEveryWrite();
app.UseAntiforgery();
app.MapScheme();
app.MapLeave();
app.MapCopyFiles();
app.MapEvidence();
app.MapOriginal();
app.MapMapFile();
app.MapFlowFile();
app.MapAgainCalendar();
app.MapAllowedCopy();
app.MapBackup();
app.MapStudyZip();
app.MapMatrixFile();
app.MapFrameworkFile();
app.MapDesk();
app.MapBlindDesk();
app.MapAnswering();
app.MapCodeColours();
app.MapRazorComponents<App>().WithStaticAssets();
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"Alliage: {reach.Address(port)}"));
app.Services.GetRequiredService<WaitingFiles>().Sweep();
app.Run();
return 0;

// The workspace's folder.
static string Home(IConfiguration configuration) =>
    configuration["ALLIAGE_HOME"] is { Length: > 0 } chosen
        ? chosen
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "alliage");

/// <summary>The program, for its tests.</summary>
public partial class Program;
