using System.CommandLine;
using System.Text;
using Alliage.Core.Problems;
using Alliage.Workbench.Workshop;

namespace Alliage.Cli.Commands.Frameworks;

internal static class FrameworkExportCommand
{
    public static Command Build(Session session)
    {
        var words = session.Words;
        var id = Arguments.Text(words, "ID", "argument.framework-id");
        var file = Arguments.Text(words, "FILE", "argument.framework-target");
        var version = Arguments.Optional("--version", "V", words["option.framework-version"]);
        var command = new Command("export", words["command.framework.export"]) { id, file, version };
        command.SetAction(async (parsed, stop) =>
        {
            var named = parsed.GetRequiredValue(id);
            var exported = await session.UseCases.ExportFramework.Run(named, parsed.GetValue(version), stop);
            if (!exported.Succeeded)
            {
                return session.Failed(exported.Problems);
            }

            var path = parsed.GetRequiredValue(file);
            var full = Path.GetFullPath(path);
            if (Path.Exists(full))
            {
                return session.Failed([Problem.Of(WorkshopProblems.PathTaken, path)]);
            }

            try
            {
                // Whole or not at all.
                var beside = full + ".part";
                await File.WriteAllTextAsync(beside, exported.Value.Json, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), stop);
                File.Move(beside, full);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                return session.Failed([Problem.Of(WorkshopProblems.NotWritten, path, refused.Message)]);
            }

            session.Results.Line(words.Of("done.framework.export", named, full));
            return ExitCode.Done;
        });
        return command;
    }
}
