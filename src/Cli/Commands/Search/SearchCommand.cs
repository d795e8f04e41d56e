using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Search;
using Alliage.Core.Search;
using Alliage.Core.Studies;
using Alliage.Workbench.Search;

namespace Alliage.Cli.Commands.Search;

internal static class SearchCommand
{
    public static Command Build(Session session)
    {
        var words = session.Words;
        var study = Arguments.Study(words);
        var anyOf = new Argument<string[]>("WORDS") { Description = words["argument.words"], Arity = ArgumentArity.ZeroOrMore };
        var alliance = Arguments.Optional("--alliance", "ALLIANCE", words["option.search.alliance"]);
        var voice = Choice<Account>("--voice", words["option.search.voice"]);
        var role = Choice<SpeakerRole>("--role", words["option.search.role"]);
        var code = Arguments.Optional("--code", "CODE", words["option.search.code"]);
        var whole = new Option<bool>("--whole") { Description = words["option.search.whole"] };
        var markers = new Option<bool>("--markers") { Description = words["option.search.markers"] };
        var json = Arguments.Json(words);
        var command = new Command("search", words["command.search"]) { study, anyOf, alliance, voice, role, code, whole, markers, json };
        command.Validators.Add(result =>
        {
            if ((result.GetResult(anyOf)?.Tokens.Count > 0) == (result.GetResult(markers) is { Implicit: false }))
            {
                result.AddError(words["usage.words-or-markers"]);
            }
        });
        command.SetAction((parsed, stop) =>
        {
            var scope = new SearchScope
            {
                Alliance = parsed.GetValue(alliance),
                Account = Keyword.Read<Account>(parsed.GetValue(voice) ?? ""),
                Role = Keyword.Read<SpeakerRole>(parsed.GetValue(role) ?? ""),
                Codes = parsed.GetValue(code) is { } only ? [only] : null,
            };
            var of = parsed.GetRequiredValue(study);
            return parsed.GetValue(markers)
                ? Markers(session, of, scope, parsed.GetValue(json), stop)
                : Words(session, of, new(parsed.GetValue(anyOf)!, parsed.GetValue(whole), scope), parsed.GetValue(json), stop);
        });
        return command;
    }

    private static async Task<int> Words(Session session, string study, StudySearch search, bool json, CancellationToken stop)
    {
        var found = await session.UseCases.SearchStudy.Run(study, search, stop);
        if (!found.Succeeded)
        {
            return session.Failed(found.Problems);
        }

        if (json)
        {
            return session.Json(SearchJson.Of(found.Value, search.AnyOf), j => j.SearchJson);
        }

        SearchView.Write(session, found.Value);
        return ExitCode.Done;
    }

    private static async Task<int> Markers(Session session, string study, SearchScope scope, bool json, CancellationToken stop)
    {
        var counted = await session.UseCases.SearchStudy.Markers(study, scope, take: 0, stop);
        if (!counted.Succeeded)
        {
            return session.Failed(counted.Problems);
        }

        if (json)
        {
            return session.Json([.. counted.Value.Select(MarkerJson.Of)], j => j.IReadOnlyListMarkerJson);
        }

        SearchView.Write(session, counted.Value);
        return ExitCode.Done;
    }

    private static Option<string?> Choice<T>(string name, string description)
        where T : struct, Enum
    {
        var option = Arguments.Optional(name, string.Join('|', Keyword.All<T>()), description);
        option.AcceptOnlyFromAmong([.. Keyword.All<T>()]);
        return option;
    }
}
