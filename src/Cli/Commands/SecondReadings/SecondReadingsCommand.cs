using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.SecondReadings;

namespace Alliage.Cli.Commands.SecondReadings;

internal static class SecondReadingsCommand
{
    public static Command Build(Session session)
    {
        var words = session.Words;
        var study = Arguments.Study(words);
        var reading = new Argument<string?>("READING") { Description = words["argument.reading"], Arity = ArgumentArity.ZeroOrOne };
        var json = Arguments.Json(words);
        var command = new Command("second-readings", words["command.second-readings"]) { study, reading, json };
        command.SetAction((parsed, stop) => parsed.GetValue(reading) is { } one
            ? Differences(session, parsed.GetRequiredValue(study), one, parsed.GetValue(json), stop)
            : List(session, parsed.GetRequiredValue(study), parsed.GetValue(json), stop));
        return command;
    }

    private static async Task<int> List(Session session, string study, bool json, CancellationToken stop)
    {
        var listed = await session.UseCases.ListSecondReadings.Run(study, stop);
        if (!listed.Succeeded)
        {
            return session.Failed(listed.Problems);
        }

        if (json)
        {
            return session.Json([.. listed.Value.Readings.Select(ListedReadingJson.Of)], j => j.IReadOnlyListListedReadingJson);
        }

        SecondReadingsView.Write(session, listed.Value);
        return ExitCode.Done;
    }

    private static async Task<int> Differences(Session session, string study, string reading, bool json, CancellationToken stop)
    {
        var compared = await session.UseCases.CompareReaders.Run(study, reading, stop);
        if (!compared.Succeeded)
        {
            return session.Failed(compared.Problems);
        }

        if (json)
        {
            return session.Json(ComparedReadersJson.Of(compared.Value), j => j.ComparedReadersJson);
        }

        DifferencesView.Write(session, compared.Value);
        return ExitCode.Done;
    }
}
