using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Web.Wording;
using Alliage.Workbench.Comparison;

namespace Alliage.Web.Features.Matrices;

/// <summary>What only the page says of a matrix; names are those of its files too.</summary>
public sealed class MatrixSpeech(Words words, MatrixNames names)
{
    /// <summary>An absence at length, for whoever points at it.</summary>
    public string AbsenceTitle(ColumnState state) => words["matrix.absence." + (state.SilenceCounts ? "counted" : Keyword.Of(state.Kind))];

    /// <summary>What is found: where most silences count, else what most cases speak of.</summary>
    public string Finding(OrderedMatrix matrix)
    {
        var silent = matrix.Columns.MaxBy(c => c.Hearing.CountedSilent);
        if (silent is { Hearing.CountedSilent: > 0 })
        {
            return words.Count("matrix.finding.silent", silent.Hearing.CountedSilent, silent.Hearing.Heard, names.Column(silent.Key));
        }

        var told = matrix.Columns.MaxBy(c => c.Hearing.Said + c.Hearing.Records);
        return told is null || told.Hearing.IsEmpty
            ? words["matrix.finding.nothing"]
            : words.Of("matrix.finding.told", names.Column(told.Key), told.Hearing.Said, told.Hearing.Voices, told.Hearing.Records, told.Hearing.Cases);
    }

    /// <summary>What the order means, where its name does not say it.</summary>
    public string? OrderNote(RowOrder order, Places places) => order switch
    {
        RowOrder.ByTie or RowOrder.ByDependence => words["matrix.order.two-voices"],
        RowOrder.ByAxis or RowOrder.ByConfiguration => words[$"matrix.order.{Keyword.Of(places)}"],
        RowOrder.Alike => words["matrix.order.alike"],
        _ => null,
    };
}
