using Alliage.Bench;
using Alliage.Bench.Pages;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project bench/Bench -- --filter '*'      the engine and the workspace (about ten minutes)
// dotnet run -c Release --project bench/Bench -- pages             the pages, as a browser asks for them
if (args is ["pages"])
{
    await ServedPages.Run();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(StudyGenerator).Assembly).Run(args, BenchConfiguration.Plain);
}
