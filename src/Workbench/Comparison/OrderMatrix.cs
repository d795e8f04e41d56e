using Alliage.Core.Comparison;
using Alliage.Core.Problems;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Comparison;

/// <summary>An ordered matrix with the study it is of.</summary>
/// <param name="Opened">The study.</param>
/// <param name="Asked">What was asked.</param>
/// <param name="Order">What the rows are ordered by.</param>
/// <param name="Matrix">The matrix.</param>
public sealed record OrderedCases(OpenedStudy Opened, MatrixQuestion Asked, RowOrder Order, OrderedMatrix Matrix);

/// <summary>The cross-case matrix of a study with its rows ordered and grouped; by the framework's first axis, if it has any, where nothing else is asked.</summary>
public sealed class OrderMatrix(OpenStudy open, HeldCases held)
{
    /// <summary>Problems of opening the study, and of what is asked for that it or its framework does not have.</summary>
    public async Task<Result<OrderedCases>> Run(string study, MatrixQuestion asked, CancellationToken stop)
    {
        var opened = await open.Run(study, asked.Framework, stop);
        if (!opened.Succeeded)
        {
            return Result<OrderedCases>.Failed(opened.Problems);
        }

        var framework = opened.Value.Framework.Framework;
        var order = asked.Order ?? (framework.Axes is [var first, ..] ? new RowOrder.ByAxis(first.Id) : new RowOrder.AsEntered());
        Problem[] problems = [.. MatrixQuestionProblems.Of(asked, order, opened.Value.Study, framework)];
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
}
