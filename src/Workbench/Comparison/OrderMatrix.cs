using Alliage.Core.Comparison;
using Alliage.Core.Problems;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Comparison;

/// <summary>What is asked of a cross-case matrix.</summary>
public sealed record MatrixQuestion(MatrixRows Rows, MatrixColumns Columns, MatrixCell Cell, RowOrder? Order, MatrixScope Scope);

/// <summary>An ordered matrix with the study it is of.</summary>
/// <param name="Opened">The study.</param>
/// <param name="Asked">What was asked, its order filled in.</param>
/// <param name="Order">What the rows are ordered by.</param>
/// <param name="Matrix">The matrix.</param>
public sealed record OrderedCases(OpenedStudy Opened, MatrixQuestion Asked, RowOrder Order, OrderedMatrix Matrix);

/// <summary>The cross-case matrix of a study with its rows ordered and grouped; by the framework's first axis where nothing else is asked.</summary>
public sealed class OrderMatrix(OpenStudy open, HeldCases held)
{
    /// <summary>Problems of opening the study, and of an axis, theme or configuration that its framework does not have.</summary>
    public async Task<Result<OrderedCases>> Run(string study, MatrixQuestion asked, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        if (!opened.Succeeded)
        {
            return Result<OrderedCases>.Failed(opened.Problems);
        }

        var framework = opened.Value.Framework.Framework;
        var order = asked.Order ?? new RowOrder.ByAxis(framework.Axes[0].Id);
        Problem[] problems = [.. Problems(order, asked.Scope, framework)];
        return problems.Length > 0
            ? Result<OrderedCases>.Failed(problems)
            : new OrderedCases(
                opened.Value,
                asked,
                order,
                OrderedMatrix.Of(
                    held.On(opened.Value.Study, framework, asked.Rows, asked.Columns, asked.Cell),
                    opened.Value.Study,
                    framework,
                    asked.Columns,
                    asked.Cell,
                    order,
                    asked.Scope));
    }

    private static IEnumerable<Problem> Problems(RowOrder order, MatrixScope scope, Core.Frameworks.Framework framework)
    {
        if (order is RowOrder.ByAxis axis && !framework.Index.Axes.ContainsKey(axis.Axis))
        {
            yield return StudyProblem.Unknown(StudyProblems.UnknownAxis, axis.Axis, framework.Axes.Select(a => a.Id));
        }

        if (scope.Theme is { } theme && framework.Themes.All(t => t.Id != theme))
        {
            yield return StudyProblem.Unknown(StudyProblems.UnknownTheme, theme, framework.Themes.Select(t => t.Id));
        }

        if (scope.Configuration is { } configuration && framework.Configurations.All(c => c.Id != configuration))
        {
            yield return StudyProblem.Unknown(MatrixProblem.UnknownConfiguration, configuration, framework.Configurations.Select(c => c.Id));
        }
    }
}
