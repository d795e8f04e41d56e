using Alliage.Core.Comparison;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Comparison;

/// <summary>
/// A question as words, each with its name: those of an address and of the command line's options. A word that means
/// nothing is as good as none here; whoever should be told so asks before.
/// </summary>
public static class MatrixWords
{
    private const string Axis = "axis-";
    private const string Attribute = "attribute-";
    private const string By = "by-";

    /// <summary>The question that words ask.</summary>
    /// <param name="word">The word of a name; null or empty where there is none.</param>
    public static MatrixQuestion Read(Func<string, string?> word)
    {
        string? Of(string name) => word(name) is { Length: > 0 } text ? text : null;
        return new()
        {
            Framework = Of("framework"),
            Rows = Read<MatrixRows>(Of("rows")) ?? MatrixRows.Alliances,
            Columns = Read<MatrixColumns>(Of("columns")) ?? MatrixColumns.Themes,
            Shows = Read<MatrixShows>(Of("cells")) ?? MatrixShows.Words,
            Order = Of("order") is { } order ? ReadOrder(order) : null,
            Scope = new()
            {
                Theme = Of("theme"),
                Facet = Of("facet"),
                Places = Read<Places>(Of("places")) ?? Places.Computed,
                Configuration = Of("configuration"),
                Sector = Of("sector"),
                Tie = Of("tie"),
                Dependence = Of("dependence"),
                Attribute = Of("attribute") is { } attribute ? ReadAttribute(attribute) : null,
                OnlyFilled = Of("filled") == "1",
            },
        };
    }

    /// <summary>The words of a question: those that are not as good as none.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(MatrixQuestion asked)
    {
        var scope = asked.Scope;
        (string Name, string? Word)[] all =
        [
            ("framework", asked.Framework),
            ("rows", asked.Rows == MatrixRows.Alliances ? null : Keyword.Of(asked.Rows)),
            ("columns", asked.Columns == MatrixColumns.Themes ? null : Keyword.Of(asked.Columns)),
            ("cells", asked.Shows == MatrixShows.Words ? null : Keyword.Of(asked.Shows)),
            ("order", asked.Order is { } order ? Of(order) : null),
            ("places", scope.Places == Places.Computed ? null : Keyword.Of(scope.Places)),
            ("theme", scope.Theme),
            ("facet", scope.Facet),
            ("configuration", scope.Configuration),
            ("sector", scope.Sector),
            ("tie", scope.Tie),
            ("dependence", scope.Dependence),
            ("attribute", scope.Attribute is { } attribute ? Of(attribute) : null),
            ("filled", scope.OnlyFilled ? "1" : null),
        ];
        return all.Where(w => w.Word is not null).Select(w => KeyValuePair.Create(w.Name, w.Word!));
    }

    /// <summary>An order as a word: <c>study</c>, <c>axis-logic</c>, <c>configuration</c>, <c>tie</c>, <c>by-position</c>, <c>attribute-village</c>, <c>alike</c>.</summary>
    public static string Of(RowOrder order) => order switch
    {
        RowOrder.ByAxis axis => Axis + axis.Axis,
        RowOrder.ByAttribute attribute => Attribute + attribute.Name,
        RowOrder.ByGrouping grouping => By + grouping.Id,
        RowOrder.ByConfiguration => "configuration",
        RowOrder.ByTie => "tie",
        RowOrder.ByDependence => "dependence",
        RowOrder.ByCompetitors => "competitors",
        RowOrder.Alike => "alike",
        _ => "study",
    };

    /// <summary>Null for a word that means no order.</summary>
    public static RowOrder? ReadOrder(string word) => word switch
    {
        "configuration" => new RowOrder.ByConfiguration(),
        "tie" => new RowOrder.ByTie(),
        "dependence" => new RowOrder.ByDependence(),
        "competitors" => new RowOrder.ByCompetitors(),
        "alike" => new RowOrder.Alike(),
        "study" => new RowOrder.AsEntered(),
        _ when word.StartsWith(Axis, StringComparison.Ordinal) => new RowOrder.ByAxis(word[Axis.Length..]),
        _ when word.StartsWith(By, StringComparison.Ordinal) => new RowOrder.ByGrouping(word[By.Length..]),
        _ when word.StartsWith(Attribute, StringComparison.Ordinal) => new RowOrder.ByAttribute(word[Attribute.Length..]),
        _ => null,
    };

    /// <summary>An attribute with its value as a word: <c>village=Plouharven</c>.</summary>
    public static string Of(AttributeValue attribute) => $"{attribute.Name}={attribute.Value}";

    /// <summary>Null for a word without a name or without an equals sign. A name has none, a value may.</summary>
    public static AttributeValue? ReadAttribute(string word) =>
        word.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? new(word[..at], word[(at + 1)..]) : null;

    private static T? Read<T>(string? word)
        where T : struct, Enum => word is null ? null : Keyword.Read<T>(word);
}
