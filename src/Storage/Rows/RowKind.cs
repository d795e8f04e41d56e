using Alliage.Core.Studies;
using Alliage.Storage.Workspaces;

namespace Alliage.Storage.Rows;

/// <summary>A column of a table, as EF Core needs to know it.</summary>
internal sealed record ColumnShape(string Name, Type Stored, bool MayBeEmpty);

/// <summary>One kind of row: its name, its table, and its place in <see cref="StudyRows"/>.</summary>
internal abstract class RowKind(string name, string table)
{
    /// <summary>Its name in the journal and in messages, such as <c>coding</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Its table, such as <c>Codings</c>.</summary>
    public string Table { get; } = table;

    public abstract Type RowType { get; }

    public abstract IReadOnlyList<ColumnShape> Columns { get; }

    /// <summary>Whether its rows point into the text of a source, and so follow it.</summary>
    public abstract bool IsAnchored { get; }

    /// <summary>Whether its rows stand beside the cases, in second readings, and no case changes with them.</summary>
    public bool IsBesideCases { get; init; }

    /// <summary>Whether what owners answered and allowed changes with its rows.</summary>
    public bool IsOfOwners { get; init; }

    /// <summary>The rows that a row names and is nothing without: its alliance, its source, its code.</summary>
    public abstract IEnumerable<RowId> Parents(StudyRow row);

    /// <summary>Id of the alliance that a row belongs to, by itself or by its source; null for a row of the whole study.</summary>
    public abstract string? AllianceOf(StudyRow row, Func<string, string?> allianceOfSource);

    public abstract RowList Load(Statements statements, long study);

    public abstract (long Number, StudyRow Row)? Find(Statements statements, long study, string key);

    /// <summary>Adds a row under a number, or under the next one; the number.</summary>
    public abstract long Insert(Statements statements, long study, long? number, StudyRow row);

    /// <summary>Adds all rows of this kind, last.</summary>
    public abstract void InsertAll(Statements statements, long study, StudyRows rows);

    public abstract void Update(Statements statements, long number, StudyRow row);

    public abstract void Delete(Statements statements, long number);

    /// <summary>The rows with this kind's list replaced.</summary>
    public abstract StudyRows Into(StudyRows rows, RowList list);

    /// <summary>Copies some rows of this kind.</summary>
    public abstract StudyRows Copy(StudyRows from, StudyRows into, Func<StudyRow, bool> which);

    public abstract string ToJson(StudyRow row);

    public abstract StudyRow FromJson(string json);
}
