using System.CommandLine;
using Alliage.Core.Problems;
using Alliage.Core.Studies;

namespace Alliage.Cli.Commands.Diagnosis;

internal static class DiagnosisCodeCommand
{
    public static Command Build(Session session)
    {
        var words = session.Words;
        var study = Arguments.Study(words);
        var alliance = Arguments.Text(words, "ALLIANCE", "argument.alliance");
        var voice = new Argument<string>("VOICE") { Description = words["argument.diagnosis.voice"] };
        voice.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "A", "B");
        var by = Arguments.Optional("--by", "NAME", words["option.by"]);
        var revoke = new Option<bool>("--revoke") { Description = words["option.diagnosis.revoke"] };
        var command = new Command("code", words["command.diagnosis.code"]) { study, alliance, voice, by, revoke };
        command.SetAction((parsed, stop) =>
        {
            var (of, one) = (parsed.GetRequiredValue(study), parsed.GetRequiredValue(alliance));
            var account = parsed.GetRequiredValue(voice).Equals("A", StringComparison.OrdinalIgnoreCase) ? Account.A : Account.B;
            return parsed.GetValue(revoke)
                ? Revoke(session, of, one, account, stop)
                : Give(session, of, one, account, parsed.GetValue(by) ?? "", stop);
        });
        return command;
    }

    /// <summary>The code is the result, alone, so that it can be passed on; it is shown this once.</summary>
    private static async Task<int> Give(Session session, string study, string alliance, Account account, string by, CancellationToken stop)
    {
        var found = await session.UseCases.ListAdvised.Case(study, alliance, stop);
        if (found.Succeeded && !found.Value.Owners.Single(o => o.Account == account).IsAsked)
        {
            return session.Failed([Problem.Of("owner-unknown", alliance, Keyword.Of(account))]);
        }

        var given = found.Succeeded ? await session.UseCases.GiveCode.Run(study, alliance, account, by, stop) : null;
        if (given is not { Succeeded: true })
        {
            return session.Failed(given?.Problems ?? found.Problems);
        }

        session.Results.Line(given.Value.Letters);
        session.Notes.Line(session.Words["diagnosis.code.once"]);
        return ExitCode.Done;
    }

    /// <summary>Every code of the owner that still opens something.</summary>
    private static async Task<int> Revoke(Session session, string study, string alliance, Account account, CancellationToken stop)
    {
        var found = await session.UseCases.ListAdvised.Case(study, alliance, stop);
        var listed = await session.UseCases.ListCodes.Run(study, stop);
        if (!found.Succeeded || !listed.Succeeded)
        {
            return session.Failed([.. found.Problems, .. listed.Problems]);
        }

        var live = listed.Value.Where(c => c.Alliance == alliance && c.Account == account && c.RevokedAt is null).ToList();
        foreach (var code in live)
        {
            var revoked = await session.UseCases.RevokeCode.Run(study, code.Number, stop);
            if (!revoked.Succeeded)
            {
                return session.Failed(revoked.Problems);
            }
        }

        session.Results.Line(session.Words.Count("diagnosis.code.revoked", live.Count));
        return ExitCode.Done;
    }
}
