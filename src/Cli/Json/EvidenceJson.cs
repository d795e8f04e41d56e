using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Json;

/// <summary>A row of evidence: what it says, where it stands, who made it and when. Members that its kind has not are null.</summary>
internal sealed record EvidenceJson(string Id, string Kind, string Account)
{
    public string? Text { get; init; }

    public string? Source { get; init; }

    public int? Start { get; init; }

    public int? End { get; init; }

    public string? Code { get; init; }

    public bool? Denies { get; init; }

    public string? By { get; init; }

    public DateTime? At { get; init; }

    public string? Section { get; init; }

    public string? Grade { get; init; }

    public string? Item { get; init; }

    public string? Value { get; init; }

    public string? Absence { get; init; }

    public string? Theme { get; init; }

    public string? How { get; init; }

    public static EvidenceJson Of(EvidenceRow row, string language)
    {
        var json = new EvidenceJson(row.Ref.Id, Keyword.Of(row.Ref.Kind), Keyword.Of(row.Account));
        return row.Row switch
        {
            Coding c => json with
            {
                Text = c.Quote,
                Source = c.Source,
                Start = c.Start,
                End = c.End,
                Code = c.Code,
                Denies = c.Denies,
                By = c.Coder,
                At = c.At,
            },
            Answer a => json with
            {
                Text = a.Text,
                Item = a.Item,
                Value = a.Value,
                Absence = a.Absence is { } absence ? Keyword.Of(absence) : null,
            },
            Report r => json with { Text = r.Text.In(language), Section = r.Section, Grade = Keyword.Of(r.Grade) },
            Raised r => json with { Source = r.Source, Start = r.Turn, Theme = r.Theme, How = Keyword.Of(r.How), By = r.ConfirmedBy },
            _ => json,
        };
    }
}
