using Alliage.Bench;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project bench/Bench -- --filter '*'      everything (about ten minutes)
// dotnet run -c Release --project bench/Bench -- --filter '*Placing*'
BenchmarkSwitcher.FromAssembly(typeof(StudyGenerator).Assembly).Run(args, BenchConfiguration.Plain);
