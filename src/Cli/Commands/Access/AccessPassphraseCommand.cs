using System.CommandLine;
using Alliage.Core.Problems;

namespace Alliage.Cli.Commands.Access;

/// <summary>Sets the adviser's passphrase. It is read from standard input and never an argument: arguments are seen by everyone on the machine.</summary>
internal static class AccessPassphraseCommand
{
    public static Command Build(Session session)
    {
        var command = new Command("passphrase", session.Words["command.access.passphrase"]);
        command.SetAction(async (_, stop) =>
        {
            var typed = session.Terminal.Secret(session.Words["access.ask"]);
            if (session.Terminal.SecretIsTyped && session.Terminal.Secret(session.Words["access.again"]) != typed)
            {
                return session.Failed([Problem.Of("passphrase-differs")]);
            }

            var set = await session.UseCases.Passphrase.Set(typed ?? "", stop);
            if (!set.Succeeded)
            {
                return session.Failed(set.Problems);
            }

            session.Results.Line(session.Words["access.set"]);
            return ExitCode.Done;
        });
        return command;
    }
}
