using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Search;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Search;

/// <summary>A search through the texts of a study.</summary>
/// <param name="AnyOf">Words or phrases; any of them is a hit.</param>
/// <param name="WholeWords">Whether they must stand as whole words.</param>
/// <param name="Scope">Where; a code in it takes those below it along.</param>
/// <param name="Skip">How many hits to pass over.</param>
/// <param name="Take">How many to list then.</param>
public sealed record StudySearch(IReadOnlyList<string> AnyOf, bool WholeWords, SearchScope Scope, int Skip = 0, int Take = 50);

/// <summary>What was found, in which study.</summary>
/// <param name="Study">The study.</param>
/// <param name="Revision">Its revision; 0 outside the workspace.</param>
/// <param name="Result">What was found.</param>
public sealed record SearchedStudy(Study Study, long Revision, SearchResult Result);

/// <summary>A marker with how often owners say it.</summary>
public sealed record CountedMarker(Marker Marker, SearchResult Found);

/// <summary>Searches the texts of a study, accents and case ignored, and counts the framework's markers.</summary>
public sealed class SearchStudy(StudyFinder finder, IFrameworkSource frameworks, IStudyStore store, HeldTexts held)
{
    /// <summary>
    /// <see cref="SearchProblems.NothingToSearch"/>, <c>unknown-source</c>, <c>unknown-alliance</c>, <c>unknown-code</c>,
    /// and problems of finding the study.
    /// </summary>
    public async Task<Result<SearchedStudy>> Run(string study, StudySearch search, CancellationToken stop)
    {
        var found = await finder.Find(study, stop);
        if (!found.Succeeded)
        {
            return Result<SearchedStudy>.Failed(found.Problems);
        }

        var query = SearchQuery.Of(search.AnyOf, search.WholeWords);
        var problems = Problems(found.Value.Study, search.Scope).ToList();
        if (query is null)
        {
            problems.Add(Problem.Of(SearchProblems.NothingToSearch));
        }

        if (problems.Count > 0)
        {
            return Result<SearchedStudy>.Failed(problems);
        }

        var texts = await Texts(found.Value, stop);
        if (!texts.Succeeded)
        {
            return Result<SearchedStudy>.Failed(texts.Problems);
        }

        var scope = search.Scope with { Codes = search.Scope.Codes is { } codes ? Below(found.Value.Study, codes) : null };
        return new SearchedStudy(
            found.Value.Study,
            found.Value.Revision,
            TextSearch.Of(found.Value.Study, texts.Value.GetValueOrDefault, query!, scope, search.Skip, search.Take));
    }

    /// <summary>How often owners say each marker of the study's framework. Only their turns count.</summary>
    /// <param name="study">The study.</param>
    /// <param name="scope">Where; its role is always the owner's.</param>
    /// <param name="take">How many hits of each to list.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<IReadOnlyList<CountedMarker>>> Markers(string study, SearchScope scope, int take, CancellationToken stop)
    {
        var found = await finder.Find(study, stop);
        if (!found.Succeeded)
        {
            return Result<IReadOnlyList<CountedMarker>>.Failed(found.Problems);
        }

        var framework = await frameworks.Of(found.Value.Study.Settings, stop);
        var texts = await Texts(found.Value, stop);
        if (!framework.Succeeded || !texts.Succeeded)
        {
            return Result<IReadOnlyList<CountedMarker>>.Failed([.. framework.Problems, .. texts.Problems]);
        }

        var owners = scope with { Role = SpeakerRole.Owner };
        return Result<IReadOnlyList<CountedMarker>>.Of(
        [
            .. framework.Value.Framework.Markers.Select(m => (Marker: m, Query: SearchQuery.Of(m.AnyOf, wholeWords: true)))
                .Where(m => m.Query is not null)
                .Select(m => new CountedMarker(
                    m.Marker, TextSearch.Of(found.Value.Study, texts.Value.GetValueOrDefault, m.Query!, owners, 0, take))),
        ]);
    }

    private async Task<Result<IReadOnlyDictionary<string, SearchableText>>> Texts(FoundStudy found, CancellationToken stop) =>
        found.Contents is { } contents
            ? Result<IReadOnlyDictionary<string, SearchableText>>.Of(contents.Texts.ToDictionary(t => t.Key, t => SearchableText.Of(t.Value)))
            : await held.Of(store, found.Study, found.Revision, stop);

    private static IEnumerable<Problem> Problems(Study study, SearchScope scope)
    {
        var sources = study.Cases.SelectMany(c => c.Sources).Select(s => s.Source.Id).ToList();
        if (scope.Source is { } source && !sources.Contains(source))
        {
            yield return StudyProblem.Unknown(StudyProblems.UnknownSource, source, sources);
        }

        if (scope.Alliance is { } alliance && study.Case(alliance) is null)
        {
            yield return StudyProblem.UnknownAlliance(study, alliance);
        }

        foreach (var code in (scope.Codes ?? []).Where(code => study.Codes.All(c => c.Id != code)))
        {
            yield return StudyProblem.Unknown(StudyProblems.UnknownCode, code, study.Codes.Select(c => c.Id));
        }
    }

    private static HashSet<string> Below(Study study, IReadOnlyCollection<string> codes)
    {
        var all = codes.ToHashSet();
        for (var before = -1; all.Count > before;)
        {
            before = all.Count;
            all.UnionWith(study.Codes.Where(c => c.Parent is { } parent && all.Contains(parent)).Select(c => c.Id).ToList());
        }

        return all;
    }
}
