using Alliage.Core.Frameworks.Json;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Workshop;

/// <summary>Begins a framework of two axes from nothing, as a draft. Where anything is wrong, all of it is said and nothing is kept.</summary>
public sealed class BeginFramework(FrameworkIds ids, IFrameworkStore store, TimeProvider clock)
{
    /// <summary>Problems of <see cref="FrameworkIds"/>, <c>framework-name-missing</c>, <c>-pole-missing</c>, <c>-pole-twice</c>, <c>name-missing</c>.</summary>
    public async Task<Result<KeptDraft>> Run(NewTwoAxes asked, CancellationToken stop)
    {
        var id = asked.Id.Length > 0 ? asked.Id : PlainId.Of(TwoAxesBeginning.Either(asked.Name)) ?? "";
        List<Problem> problems = asked.Name.IsEmpty ? [Problem.Of(WorkshopProblems.NameMissing)] : [];
        problems.AddRange(id.Length > 0 ? await ids.Problems(id, stop) : asked.Name.IsEmpty ? [] : [Problem.Of(WorkshopProblems.IdRefused, id)]);
        problems.AddRange(OfTheAxis(asked.Horizontal, "horizontal"));
        problems.AddRange(OfTheAxis(asked.Vertical, "vertical"));
        if (string.IsNullOrWhiteSpace(asked.By))
        {
            problems.Add(Problem.Of(EditCase.NameMissing));
        }

        if (problems.Count > 0)
        {
            return Result<KeptDraft>.Failed(problems);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var text = FrameworkFile.Write(new TwoAxesBeginning(asked with { By = asked.By.Trim() }, id, now.Year).Make());
        return await store.Save(id, 0, text, new(asked.By.Trim(), now), stop);
    }

    private static IEnumerable<Problem> OfTheAxis(NewAxis axis, string which)
    {
        foreach (var (name, part) in new[] { (axis.Name, "name"), (axis.First, "first"), (axis.Second, "second") })
        {
            if (name.IsEmpty)
            {
                yield return Problem.Of(WorkshopProblems.PoleMissing, which, part);
            }
        }

        if (!axis.First.IsEmpty && Same(axis.First, axis.Second))
        {
            yield return Problem.Of(WorkshopProblems.PoleTwice, TwoAxesBeginning.Either(axis.First));
        }
    }

    private static bool Same(LocalText one, LocalText other) => (one.Fr is not null && one.Fr == other.Fr) || (one.En is not null && one.En == other.En);
}
