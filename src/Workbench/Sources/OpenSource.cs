using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Sources;

/// <summary>A source with its text and all that was done on it.</summary>
public sealed record OpenedSource(OpenedStudy Opened, CaseFile Case, SourceFile Source, string Text);

/// <summary>Opens the text of a source, to be read with its codings.</summary>
public sealed class OpenSource(StudyFinder finder, IFrameworkSource frameworks, IStudyStore store)
{
    /// <summary>Problem <c>unknown-source</c>, and those of opening the study.</summary>
    public async Task<Result<OpenedSource>> Run(string study, string source, CancellationToken stop)
    {
        var found = await finder.Find(study, stop);
        if (!found.Succeeded)
        {
            return Result<OpenedSource>.Failed(found.Problems);
        }

        var read = found.Value;
        var @case = read.Study.Cases.FirstOrDefault(c => c.Sources.Any(s => s.Source.Id == source));
        if (@case is null)
        {
            var known = read.Study.Cases.SelectMany(c => c.Sources).Select(s => s.Source.Id);
            return Result<OpenedSource>.Failed(StudyProblem.Unknown(StudyProblems.UnknownSource, source, known));
        }

        var framework = await frameworks.Of(read.Study.Settings, stop);
        var text = await Text(read, source, stop);
        return framework.Succeeded && text.Succeeded
            ? new OpenedSource(
                new OpenedStudy(read.Study, read.Place, read.Revision, framework.Value),
                @case,
                @case.Sources.First(s => s.Source.Id == source),
                text.Value)
            : Result<OpenedSource>.Failed([.. framework.Problems, .. text.Problems]);
    }

    private async Task<Result<string>> Text(FoundStudy found, string source, CancellationToken stop) =>
        found.Contents is { } contents ? contents.Texts.GetValueOrDefault(source, "") : await store.ReadText(found.Study.Name, source, stop);
}
