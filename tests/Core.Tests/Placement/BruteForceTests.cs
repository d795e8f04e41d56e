using Alliage.Core.Evidence;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;
using CsCheck;

namespace Alliage.Core.Tests.Placement;

/// <summary>Tenacity against the slow way: take rows away, set by set, and read the whole case again.</summary>
public sealed class BruteForceTests
{
    [Fact]
    public void Tenacity_its_sets_and_the_first_of_them_are_what_brute_force_finds() => RandomCase.Any.Sample(
        built =>
        {
            var study = built.Build();
            var placed = Placing.One(study.Cases[0], study, Grid.Small);
            foreach (var axis in placed.Axes.Where(a => a.Status == PlacementStatus.Placed))
            {
                var (sets, becomes) = Search(study, placed, axis);
                var tenacity = axis.Tenacity!;
                Assert.Equal(sets[0].Count, tenacity.Readings);
                Assert.Equal(sets.Count, tenacity.Sets);
                Assert.Equal(sets[0].Select(Name), tenacity.First.Select(Name));
                Assert.Equal((becomes.Status, becomes.Pole), (tenacity.Becomes.Status!.Value, tenacity.Becomes.Pole));
            }
        },
        iter: 3_000);

    [Fact]
    public void The_configuration_is_as_tenacious_as_its_weaker_axis() => RandomCase.Any.Sample(built =>
    {
        var placed = built.Place();
        if (placed.Configuration is null)
        {
            Assert.Null(placed.Tenacity);
            return;
        }

        var smallest = placed.Axes.Min(a => a.Tenacity!.Readings);
        Assert.Equal(smallest, placed.Tenacity!.Readings);
        Assert.Equal(placed.Axes.Where(a => a.Tenacity!.Readings == smallest).Sum(a => a.Tenacity!.Sets), placed.Tenacity.Sets);
    });

    /// <summary>All smallest sets that change the axis, in order, and what the first makes of it.</summary>
    private static (List<List<CountedReading>> Sets, AxisPlacement Becomes) Search(Study study, CasePlacement placed, AxisPlacement axis)
    {
        var all = Accounts.All.SelectMany(a => placed.Readings.Counted(a, axis.Axis)).ToList();
        for (var size = 1; size <= all.Count; size++)
        {
            var sets = new List<List<CountedReading>>();
            AxisPlacement? becomes = null;
            foreach (var set in Sets(all, 0, size))
            {
                var after = Without(study, set, axis.Axis);
                if (after.Status != axis.Status || after.Pole != axis.Pole)
                {
                    becomes ??= after;
                    sets.Add(set);
                }
            }

            if (sets.Count > 0)
            {
                return (sets, becomes!);
            }
        }

        throw new InvalidOperationException("A placed case with nothing left is still placed.");
    }

    private static AxisPlacement Without(Study study, List<CountedReading> set, string axis)
    {
        var rows = set.SelectMany(r => r.Evidence).ToHashSet();
        return Placing.One(Changed.Without(study.Cases[0], rows), study, Grid.Small).Axis(axis);
    }

    private static IEnumerable<List<CountedReading>> Sets(List<CountedReading> all, int from, int size)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = from; i <= all.Count - size; i++)
        {
            foreach (var rest in Sets(all, i + 1, size - 1))
            {
                yield return [all[i], .. rest];
            }
        }
    }

    private static string Name(CountedReading reading) => $"{reading.Account} {reading.Facet} {reading.Pole}";
}
