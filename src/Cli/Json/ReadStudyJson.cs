using System.Text.Json.Serialization;
using Alliage.Core.Checklists;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Json;

/// <summary>What three accounts say, each null where it brings nothing at all.</summary>
internal sealed record AccountsJson<T>(
    [property: JsonPropertyName("A")] T? A, [property: JsonPropertyName("B")] T? B, T? Record)
    where T : class
{
    public static AccountsJson<T> Of<TFrom>(IReadOnlyList<TFrom?> accounts, Func<TFrom, T> json)
        where TFrom : class
    {
        T? At(int account) => accounts[account] is { } said ? json(said) : null;
        return new(At(0), At(1), At(2));
    }
}

/// <summary>What one account makes of a criterion, a label or a filter.</summary>
internal sealed record PointReadingJson(string Saying, string? Reading, IReadOnlyList<string> Evidence, IReadOnlyList<string> Against)
{
    public static PointReadingJson Of(PointReading reading) => new(
        Keyword.Of(reading.Saying),
        reading.Reading is { } kind ? Keyword.Of(kind) : null,
        [.. reading.Evidence.Select(e => e.Id)],
        [.. reading.Against.Select(e => e.Id)]);
}

/// <summary>What the accounts say on a scale.</summary>
internal sealed record VariableJson(string Scale, string Agreement, IReadOnlyList<string> Values, AccountsJson<SaidValuesJson> Accounts)
{
    public static IReadOnlyList<VariableJson> Of(IReadOnlyList<VariableReading> variables) =>
    [
        .. variables.Select(v => new VariableJson(
            v.Scale,
            Keyword.Of(v.Agreement),
            v.Values,
            AccountsJson<SaidValuesJson>.Of(v.Accounts, s => new([.. s.Values], [.. s.Evidence.Select(e => e.Id)])))),
    ];
}

/// <summary>Values that one account names.</summary>
internal sealed record SaidValuesJson(IReadOnlyList<string> Values, IReadOnlyList<string> Evidence);

/// <summary>What a rule over criteria gives.</summary>
internal sealed record CombinationJson(string Verdict, IReadOnlyList<string> Missing)
{
    public static CombinationJson Of(Combination combined) => new(Keyword.Of(combined.Verdict), combined.Missing);
}

/// <summary>Any and all.</summary>
internal sealed record CombinationsJson(CombinationJson Any, CombinationJson All)
{
    public static CombinationsJson Of(IReadOnlyList<Combination> both) => new(CombinationJson.Of(both[0]), CombinationJson.Of(both[1]));
}

/// <summary><c>place --json</c> with a checklist.</summary>
internal sealed record StudyChecklistJson(
    string Study, string Framework, string Kind, string SilenceRule, bool NothingLinked, string Combine, IReadOnlyList<CheckedCaseJson> Cases)
{
    public static StudyChecklistJson Of(StudyUnderFramework.Checked read) => new(
        read.Opened.Study.Name,
        read.Framework.Id,
        Keyword.Of(read.Framework.Kind),
        Keyword.Of(read.Opened.Study.Settings.SilenceRule),
        read.Use.Nothing,
        Keyword.Of(read.Framework.Checklist!.Combine),
        [.. read.Cases.Select(CheckedCaseJson.Of)]);
}

/// <summary>One alliance under a checklist.</summary>
internal sealed record CheckedCaseJson(
    string Alliance,
    IReadOnlyList<CheckedCriterionJson> Criteria,
    CombinationsJson Combined,
    AccountsJson<CombinationsJson> CombinedByAccount,
    IReadOnlyList<VariableJson> Variables)
{
    public static CheckedCaseJson Of(CheckedCase read) => new(
        read.Case.Alliance.Id,
        [
            .. read.Criteria.Select(c => new CheckedCriterionJson(
                c.Criterion, Keyword.Of(c.Outcome), AccountsJson<PointReadingJson>.Of(c.Accounts, PointReadingJson.Of))),
        ],
        CombinationsJson.Of(read.Combined),
        AccountsJson<CombinationsJson>.Of(read.CombinedByAccount, CombinationsJson.Of),
        VariableJson.Of(read.Variables));
}

/// <summary>One criterion.</summary>
internal sealed record CheckedCriterionJson(string Criterion, string Outcome, AccountsJson<PointReadingJson> Accounts);
