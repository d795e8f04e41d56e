using Alliage.Core.Crossing;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Crossing;

/// <summary>A framework that can be crossed, with the ways in which it parts cases.</summary>
/// <param name="Worded">The framework with its words.</param>
/// <param name="Groupings">The ways.</param>
/// <param name="Use">What the study has for it.</param>
public sealed record CrossableFramework(WordedFramework Worded, IReadOnlyList<Grouping> Groupings, FrameworkUse Use);

/// <summary>A study's cases under two frameworks.</summary>
/// <param name="Opened">The study with its own framework.</param>
/// <param name="Asked">What was asked.</param>
/// <param name="Rows">The framework of the rows.</param>
/// <param name="Columns">The framework of the columns.</param>
/// <param name="Table">The table.</param>
/// <param name="Offered">All that could be crossed.</param>
public sealed record CrossedStudy(
    OpenedStudy Opened,
    CrossQuestion Asked,
    CrossableFramework Rows,
    CrossableFramework Columns,
    CrossTable Table,
    IReadOnlyList<CrossableFramework> Offered);

/// <summary>Crosses how the cases of a study fall under two frameworks.</summary>
public sealed class CrossStudy(OpenStudy open, IFrameworkSource frameworks)
{
    /// <summary>Problems of opening the study; <c>unknown-framework</c>, <c>cross-grouping-unknown</c>, all at once.</summary>
    public async Task<Result<CrossedStudy>> Run(string study, CrossQuestion asked, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        if (!opened.Succeeded)
        {
            return Result<CrossedStudy>.Failed(opened.Problems);
        }

        var offered = await Offered(opened.Value.Study, asked, stop);
        var own = opened.Value.Study.Settings.Framework;
        var rows = asked.Rows ?? new(own);
        var columns = asked.Columns ?? new(Other(opened.Value.Study, rows.Framework, offered) ?? own);
        var problems = new List<Problem>();
        var (left, top) = (Side(rows, offered, problems), Side(columns, offered, problems));
        return left is null || top is null
            ? Result<CrossedStudy>.Failed(problems)
            : new CrossedStudy(
                opened.Value,
                asked,
                offered.First(f => Id(f) == rows.Framework),
                offered.First(f => Id(f) == columns.Framework),
                CrossTable.Of(opened.Value.Study, left, top),
                offered);
    }

    /// <summary>What stands against the rows where nothing is asked: a further grid of the study, else one of which it has anything, else any.</summary>
    private static string? Other(Study study, string rows, List<CrossableFramework> offered) => study.Settings.Lights.Select(l => l.Framework)
        .Concat(offered.Where(f => !f.Use.Nothing).Select(Id))
        .Concat(offered.Select(Id))
        .FirstOrDefault(id => id != rows && offered.Exists(f => Id(f) == id && f.Groupings.Count > 0));

    /// <summary>Those that part cases; a published place only where the study has any.</summary>
    private async Task<List<CrossableFramework>> Offered(Study study, CrossQuestion asked, CancellationToken stop)
    {
        var offered = new List<CrossableFramework>();
        var published = study.Cases.Any(c => c.Published.Count > 0);
        foreach (var id in frameworks.List())
        {
            if (await frameworks.Read(id, stop) is { Succeeded: true } read)
            {
                var groupings = Groupings.Of(read.Value.Framework, !asked.PublishedOnly)
                    .Where(g => g.Id != Groupings.Published || (published && id == study.Settings.Framework)).ToList();
                offered.Add(new(read.Value, groupings, FrameworkUse.Of(study, read.Value.Framework)));
            }
        }

        return offered;
    }

    private static CrossSide? Side(AskedSide asked, List<CrossableFramework> offered, List<Problem> problems)
    {
        if (offered.Find(f => Id(f) == asked.Framework) is not { } framework)
        {
            problems.AddRange(StudyProblem.Unknown(StudyProblems.UnknownFramework, asked.Framework, offered.Select(Id)));
            return null;
        }

        if (framework.Groupings.Count == 0)
        {
            problems.Add(Problem.Of(CrossProblem.NoGrouping, asked.Framework));
            return null;
        }

        var grouping = asked.Grouping is null ? framework.Groupings[0] : framework.Groupings.FirstOrDefault(g => g.Id == asked.Grouping);
        if (grouping is null)
        {
            var known = framework.Groupings.Select(g => g.Id).ToList();
            problems.Add(Problem.Of(CrossProblem.UnknownGrouping, asked.Grouping!, Nearest.Text(asked.Grouping!, known), asked.Framework));
            return null;
        }

        // What a grouping does not give falls back on what it does: a form asks for both sides at once.
        var whose = asked.Whose is { } wanted && grouping.Gives.Contains(wanted) ? wanted : grouping.Gives[0];
        return new(framework.Worded.Framework, grouping, whose);
    }

    private static string Id(CrossableFramework framework) => framework.Worded.Framework.Id;
}
