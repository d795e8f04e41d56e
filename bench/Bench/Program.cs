using System.Globalization;
using Alliage.Bench;
using Alliage.Bench.Answering;
using Alliage.Bench.Desk;
using Alliage.Bench.LongTexts;
using Alliage.Bench.Pages;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project bench/Bench -- --filter '*'      the engine and the workspace (about ten minutes)
// dotnet run -c Release --project bench/Bench -- pages             the pages, as a browser asks for them
// dotnet run -c Release --project bench/Bench -- desk              search, one coding, the desk's page
// dotnet run -c Release --project bench/Bench -- paint             from a key to the painted highlight, in Chromium
// dotnet run -c Release --project bench/Bench -- owners          two hundred owners who answer at once, then a kill
// dotnet run -c Release --project bench/Bench -- long 24000        one text of a million characters, in so many turns
if (args is ["pages"])
{
    await ServedPages.Run();
}
else if (args is ["desk"])
{
    await DeskFigures.Run();
}
else if (args is ["paint"])
{
    await Painting.Run();
}
else if (args is ["owners"])
{
    await OwnersAtOnce.Run();
}
else if (args is ["long", var turns])
{
    await LongText.Run(int.Parse(turns, CultureInfo.InvariantCulture));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(StudyGenerator).Assembly).Run(args, BenchConfiguration.Plain);
}
