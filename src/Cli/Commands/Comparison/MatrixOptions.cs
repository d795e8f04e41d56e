using System.CommandLine;
using Alliage.Core.Comparison;
using Alliage.Workbench.Comparison;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Commands.Comparison;

/// <summary>What can be asked of a matrix across cases: the words of the page's address, as options.</summary>
internal sealed class MatrixOptions(InterfaceWords words)
{
    private readonly Option<string?> framework = Arguments.Optional("--framework", "ID", words["option.framework"]);
    private readonly Option<string?> order = Arguments.Optional("--order", "WORD", words["option.order"]);
    private readonly Option<string?> attribute = Arguments.Optional("--attribute", "NAME=VALUE", words["option.attribute"]);
    private readonly Option<bool> filled = new("--filled") { Description = words["option.filled"] };
    private readonly Option<string> rows = Arguments.OneOf("--rows", MatrixRows.Alliances, words["option.rows"]);
    private readonly Option<string> columns = Arguments.OneOf("--columns", MatrixColumns.Themes, words["option.columns"]);
    private readonly Option<string> cell = Arguments.OneOf("--cell", MatrixShows.Count, words["option.cell"]);
    private readonly Option<string> places = Arguments.OneOf("--places", Places.Computed, words["option.places"]);
    private readonly Option<string?>[] choices =
    [
        .. new[] { ("theme", "ID"), ("facet", "ID"), ("configuration", "ID"), ("sector", "WORD"), ("tie", "VALUE"), ("dependence", "VALUE") }
            .Select(c => Arguments.Optional("--" + c.Item1, c.Item2, words["option.only." + c.Item1])),
    ];

    /// <summary>Which framework the study is read with; goes with a matrix within one case too.</summary>
    public Option<string?> Framework => framework;

    /// <summary>All others: none goes with a matrix within one case.</summary>
    public IReadOnlyList<Option> All => [rows, columns, cell, order, places, .. choices, attribute, filled];

    /// <summary>Adds them to a command, with what is wrong usage.</summary>
    public void AddTo(Command command)
    {
        command.Add(framework);
        foreach (var option in All)
        {
            command.Add(option);
        }

        order.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && MatrixWords.ReadOrder(word.Value) is null)
            {
                result.AddError(words.Of("usage.order", word.Value));
            }
        });
        attribute.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && MatrixWords.ReadAttribute(word.Value) is null)
            {
                result.AddError(words.Of("usage.attribute", word.Value));
            }
        });
    }

    /// <summary>The question; the study's own order where none is asked for.</summary>
    public MatrixQuestion Of(ParseResult parsed)
    {
        var word = choices.ToDictionary(c => c.Name[2..], c => parsed.GetValue(c), StringComparer.Ordinal);
        word["framework"] = parsed.GetValue(framework);
        word["rows"] = parsed.GetValue(rows);
        word["columns"] = parsed.GetValue(columns);
        word["cells"] = parsed.GetValue(cell);
        word["places"] = parsed.GetValue(places);
        word["order"] = parsed.GetValue(order) ?? MatrixWords.Of(new RowOrder.AsEntered());
        word["attribute"] = parsed.GetValue(attribute);
        word["filled"] = parsed.GetValue(filled) ? "1" : null;
        return MatrixWords.Read(word.GetValueOrDefault);
    }
}
