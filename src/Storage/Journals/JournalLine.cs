using System.Globalization;
using Alliage.Core.Studies;
using Alliage.Storage.Rows;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Journals;

/// <summary>A line of the journal as the file has it.</summary>
/// <param name="Revision">The revision that it belongs to.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Id">The row; of the kind <see cref="Text"/> or <see cref="Original"/> where a source was given its text or file.</param>
/// <param name="RowNumber">The row's number, so that it finds its place again; null where nothing has one.</param>
/// <param name="Before">The row before, as JSON; null where there was none.</param>
/// <param name="After">The row after, as JSON; null where there is none.</param>
/// <param name="Undoes">The earlier revision of which this one is the inverse; null for a change of its own.</param>
internal sealed record JournalLine(
    long Revision, DateTime At, string By, RowId Id, long? RowNumber, string? Before, string? After, long? Undoes = null)
{
    /// <summary>The kind of lines that give a source its text. Before and after hold the source itself, as it stands.</summary>
    public const string Text = "text";

    /// <summary>The kind of lines that say that something was redacted; the key says what kind, and in how many places.</summary>
    public const string Redaction = "redaction";

    /// <summary>The kind of lines that give a source the file it came from. Before and after hold the source itself.</summary>
    public const string Original = "original";

    public RowKind Kind => RowKinds.Named(IsBesideRow ? "source" : Id.Kind);

    /// <summary>Whether this is no row's change but that of what lies beside a source: its text, its file.</summary>
    public bool IsBesideRow => Id.Kind is Text or Original;

    public StudyRow? RowBefore => Before is null ? null : Kind.FromJson(Before);

    public StudyRow? RowAfter => After is null ? null : Kind.FromJson(After);

    /// <summary>What became of the row; null where only a text or a file changed.</summary>
    public RowChange? Change =>
        IsBesideRow || RowNumber is not { } number ? null : new RowChange(Kind, number, RowBefore, RowAfter);

    public JournalEntry ToEntry(string? textBefore) => new(Revision, At, By, RowBefore, RowAfter, textBefore, Undoes, Mark);

    private RedactionMark? Mark => Id.Kind == Redaction && Id.Key.Split('/') is [var kind, var places]
        ? new RedactionMark(kind, int.Parse(places, CultureInfo.InvariantCulture))
        : null;
}
