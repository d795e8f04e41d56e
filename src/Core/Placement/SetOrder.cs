using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;

namespace Alliage.Core.Placement;

/// <summary>Order of sets of counted readings: account, then facet, pole and indicator as the framework lists them.</summary>
internal sealed class SetOrder(Framework framework) : IComparer<IReadOnlyList<CountedReading>>
{
    public int Compare(IReadOnlyList<CountedReading>? x, IReadOnlyList<CountedReading>? y)
    {
        for (var i = 0; i < Math.Min(x!.Count, y!.Count); i++)
        {
            var order = Place(x[i]).CompareTo(Place(y[i]));
            if (order != 0)
            {
                return order;
            }
        }

        return x.Count.CompareTo(y.Count);
    }

    private (int Account, int Facet, int Pole, int Indicator) Place(CountedReading reading) => (
        (int)reading.Account,
        framework.Index.FacetOrder[reading.Facet],
        framework.Index.Axes[reading.Axis].Poles[0] == reading.Pole ? 0 : 1,
        framework.Index.IndicatorOrder[reading.CarriedBy[0].Indicator.Id]);
}
