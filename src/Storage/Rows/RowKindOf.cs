using System.Text.Json;
using Alliage.Core.Studies;
using Alliage.Storage.Workspaces;

namespace Alliage.Storage.Rows;

/// <summary>A kind whose rows are of one record type.</summary>
internal sealed class RowKind<T>(
    string name,
    string table,
    Func<StudyRows, IReadOnlyList<T>> get,
    Func<StudyRows, IReadOnlyList<T>, StudyRows> set) : RowKind(name, table)
    where T : StudyRow
{
    private readonly RowTable<T> rows = new(table);

    /// <summary>The alliance that a row names, where the kind does.</summary>
    public Func<T, string>? Alliance { get; init; }

    /// <summary>The source that a row points into, where the kind does.</summary>
    public Func<T, string>? Source { get; init; }

    public override Type RowType => typeof(T);

    public override IReadOnlyList<ColumnShape> Columns => [.. Column<T>.All.Select(c => new ColumnShape(c.Name, c.Stored, c.MayBeEmpty))];

    public override bool IsAnchored => Source is not null;

    public override IEnumerable<RowId> Parents(StudyRow row) => RowName.ParentsOf(row).Select(p => new RowId(p.Kind, p.Key));

    public override string? AllianceOf(StudyRow row, Func<string, string?> allianceOfSource) =>
        row is Alliance alliance ? alliance.Id
        : Source is not null ? allianceOfSource(Source((T)row))
        : Alliance?.Invoke((T)row);

    public override RowList Load(Statements statements, long study) => rows.All(statements, study);

    public override (long Number, StudyRow Row)? Find(Statements statements, long study, string key) => rows.Find(statements, study, key);

    public override long Insert(Statements statements, long study, long? number, StudyRow row) =>
        rows.Insert(statements, study, number, (T)row);

    public override void InsertAll(Statements statements, long study, StudyRows from) => rows.InsertAll(statements, study, get(from));

    public override void Update(Statements statements, long number, StudyRow row) => rows.Update(statements, number, (T)row);

    public override void Delete(Statements statements, long number) => rows.Delete(statements, number);

    public override StudyRows Into(StudyRows into, RowList list) => set(into, ((RowList<T>)list).Rows);

    public override StudyRows Copy(StudyRows from, StudyRows into, Func<StudyRow, bool> which) => set(into, [.. get(from).Where(r => which(r))]);

    public override string ToJson(StudyRow row) => JsonSerializer.Serialize((T)row, RowJson.Of<T>());

    public override StudyRow FromJson(string json) => JsonSerializer.Deserialize(json, RowJson.Of<T>())!;
}
