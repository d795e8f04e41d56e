using Alliage.Core.Comparison;

namespace Alliage.Web.Features.Matrices;

/// <summary>An order of rows as a word of an address: <c>study</c>, <c>axis-logic</c>, <c>tie</c>, <c>attribute-village</c>.</summary>
public static class RowOrderWord
{
    private const string Axis = "axis-";
    private const string Attribute = "attribute-";

    public static string Of(RowOrder order) => order switch
    {
        RowOrder.ByAxis axis => Axis + axis.Axis,
        RowOrder.ByAttribute attribute => Attribute + attribute.Name,
        RowOrder.ByTie => "tie",
        RowOrder.ByDependence => "dependence",
        RowOrder.ByCompetitors => "competitors",
        _ => "study",
    };

    /// <summary>Null for a word that means no order.</summary>
    public static RowOrder? Read(string word) => word switch
    {
        "tie" => new RowOrder.ByTie(),
        "dependence" => new RowOrder.ByDependence(),
        "competitors" => new RowOrder.ByCompetitors(),
        "study" => new RowOrder.AsEntered(),
        _ when word.StartsWith(Axis, StringComparison.Ordinal) => new RowOrder.ByAxis(word[Axis.Length..]),
        _ when word.StartsWith(Attribute, StringComparison.Ordinal) => new RowOrder.ByAttribute(word[Attribute.Length..]),
        _ => null,
    };
}
