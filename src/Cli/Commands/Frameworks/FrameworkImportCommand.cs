using System.CommandLine;

namespace Alliage.Cli.Commands.Frameworks;

internal static class FrameworkImportCommand
{
    public static Command Build(Session session)
    {
        var words = session.Words;
        var file = Arguments.Text(words, "FILE", "argument.framework-import");
        var by = Arguments.Optional("--by", "NAME", words["option.framework-by"]);
        var command = new Command("import", words["command.framework.import"]) { file, by };
        command.SetAction(async (parsed, stop) =>
        {
            var imported = await session.UseCases.ImportFramework.RunAt(
                parsed.GetRequiredValue(file), parsed.GetValue(by) ?? "alliage", stop);
            if (!imported.Succeeded)
            {
                return session.Failed(imported.Problems);
            }

            session.Results.Line(words.Of("done.framework.import", imported.Value.Id, imported.Value.Version));
            return ExitCode.Done;
        });
        return command;
    }
}
