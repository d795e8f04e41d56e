namespace Alliage.Core.Studies;

/// <summary>
/// One record of a study: a line of a study folder's table, a row of the workspace, a unit of change in the
/// journal. A row names its parent by id; <see cref="Study"/> groups the rows by alliance.
/// </summary>
public abstract record StudyRow
{
    /// <summary>What tells this row from the others of its kind within one study.</summary>
    public abstract string Key { get; }

    /// <summary>Joins the parts of a key with <c>/</c>; ids never contain one.</summary>
    private protected static string Join(params ReadOnlySpan<string> parts) => string.Join('/', parts);
}
