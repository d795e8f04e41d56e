using System.CommandLine;
using Alliage.Cli.Terminals;
using Alliage.Core.Problems;
using Alliage.Core.Sources.Speakers;
using Alliage.Core.Studies;
using Alliage.Workbench.Sources;

namespace Alliage.Cli.Commands.Studies;

internal static class StudyAddCommand
{
    public static Command Build(Session session)
    {
        var words = session.Words;
        var study = Arguments.Study(words);
        var files = new Argument<string[]>("FILES") { Description = words["argument.files"], Arity = ArgumentArity.OneOrMore };
        var alliance = Arguments.Optional("--alliance", "ALLIANCE", words["option.add-alliance"]);
        var account = Arguments.Optional("--voice", string.Join('|', Keyword.All<Account>()), words["option.add-voice"]);
        account.AcceptOnlyFromAmong([.. Keyword.All<Account>()]);
        var interviewer = Arguments.Optional("--interviewer", "NAME", words["option.add-interviewer"]);
        var owner = Arguments.Optional("--owner", "NAME", words["option.add-owner"]);
        var by = Arguments.Needed("--by", "NAME", words["option.add-by"]);
        var command = new Command("add", words["command.study.add"]) { study, files, alliance, account, interviewer, owner, by };
        command.SetAction(async (parsed, stop) =>
        {
            var given = Files(parsed.GetRequiredValue(files));
            if (given.Problems.Count > 0)
            {
                return session.Failed(given.Problems);
            }

            var named = parsed.GetRequiredValue(study);
            var read = await Progress.While(
                session, words.Of("progress.add", given.Files.Count), () => session.UseCases.ReadTranscripts.Run(named, given.Files, stop));
            if (!read.Succeeded)
            {
                return session.Failed(read.Problems);
            }

            var placed = read.Value.Files.Zip(given.Files)
                .Select(f => Place(f.First, f.Second, parsed.GetValue(alliance), parsed.GetValue(account), Speakers(parsed.GetValue(interviewer), parsed.GetValue(owner))))
                .ToList();
            if (placed.SelectMany(p => p.Problems).ToList() is { Count: > 0 } problems)
            {
                return session.Failed(problems);
            }

            var added = await session.UseCases.AddSources.Run(
                new(named, read.Value.Revision, [.. placed.Select(p => p.Value)], parsed.GetRequiredValue(by)), stop);
            if (!added.Succeeded)
            {
                return session.Failed(added.Problems);
            }

            if (read.Value.Files.SelectMany(f => f.Remarks).ToList() is { Count: > 0 } remarks)
            {
                ProblemList.Write(session.Notes, remarks, session.Language);
            }

            foreach (var (file, id) in read.Value.Files.Zip(added.Value.Ids))
            {
                session.Results.Line(words.Of("done.add", file.File, id, words.Count("count.words", WordCount.Of(file.Transcript!.Text))));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static (List<TranscriptFile> Files, List<Problem> Problems) Files(string[] paths)
    {
        var files = new List<TranscriptFile>();
        var problems = new List<Problem>();
        foreach (var path in paths)
        {
            try
            {
                files.Add(new TranscriptFile(Path.GetFileName(path), File.ReadAllBytes(path)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                problems.Add(new Problem("transcript-file-missing", path, null));
            }
        }

        return (files, problems);
    }

    /// <summary>What was said on the command line comes first; else what the file's name tells.</summary>
    private static Result<IncomingSource> Place(
        ReadTranscript read, TranscriptFile file, string? alliance, string? account, IReadOnlyDictionary<string, SpeakerChoice>? speakers)
    {
        if (read.Problems.Count > 0)
        {
            return Result<IncomingSource>.Failed(read.Problems);
        }

        var told = account is null ? read.Place.Account : Keyword.Read<Account>(account);
        return (alliance ?? read.Place.Alliance) is { } known && told is { } voice
            ? new IncomingSource(file, known, voice, Speakers: speakers)
            : Result<IncomingSource>.Failed(new Problem("transcript-no-place", file.Name, null));
    }

    /// <summary>Nobody named: who speaks is said later.</summary>
    private static Dictionary<string, SpeakerChoice>? Speakers(string? interviewer, string? owner)
    {
        var said = new Dictionary<string, SpeakerChoice>();
        if (interviewer is { } asks)
        {
            said[asks] = SpeakerChoice.Interviewer;
        }

        if (owner is { } answers)
        {
            said[answers] = SpeakerChoice.Owner;
        }

        return said.Count > 0 ? said : null;
    }
}
