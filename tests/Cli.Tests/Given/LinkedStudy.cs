using Alliage.Core.Studies;

namespace Alliage.Cli.Tests.Given;

/// <summary>The study <c>tiny</c> with reports and a link for the indicators of other frameworks; nothing of its own is touched.</summary>
internal static class LinkedStudy
{
    public static StudyContents Contents { get; } = TinyStudy.Contents with
    {
        Rows = TinyStudy.Contents.Rows with
        {
            Links = [.. TinyStudy.Contents.Rows.Links, new() { Code = "fermer", Indicator = "means-for-survival" }],
            Reports =
            [
                .. TinyStudy.Contents.Rows.Reports,
                .. Of("pain", Account.B, "means-of-no-weight", "organisation-changed", "competition-partial", "motive-enter-faster", "motive-share-risk"),
                .. Of("pain", Account.A, "competition-direct", "motive-share-risk", "joins-for-scale", "joins-for-complement"),
                .. Of("pain", Account.A, "form-that-binds", "business-concentrated", "partner-hard-to-replace", "relation-essential"),
                .. Of("pain", Account.A, "brings-outlets", "resources-common"),
                .. Of("pain", Account.B, "form-that-frees", "brings-outlets", "resources-specific", "resources-complex", "resources-evolve"),
                OfAll("pain", Account.A, "brings-resource", "kind-premises"),
                OfAll("pain", Account.B, "receives-resource", "kind-premises"),
                OfAll("pain", Account.B, "brings-resource", "kind-human", "kind-stock"),
                OfAll("pain", Account.A, "receives-no-resource", "kind-stock"),
                OfAll("pain", Account.A, "resource-saturated", "kind-human"),
                OfAll("pain", Account.A, "eases-bottleneck", "kind-human"),
                OfAll("pain", Account.B, "lacks-resource", "kind-brand"),
                OfAll("pain", Account.B, "hire-avoided"),
                OfAll("bois", Account.Record, "first-brings-resource", "kind-information"),
                OfAll("bois", Account.Record, "pools-resource", "kind-stock"),
                .. Of("bois", Account.Record, "opens-a-market", "tie-time-strong", "contribution-different"),
            ],
        },
    };

    private static IEnumerable<Report> Of(string alliance, Account account, params IReadOnlyList<string> indicators) =>
        indicators.Select(indicator => OfAll(alliance, account, indicator));

    private static Report OfAll(string alliance, Account account, params IReadOnlyList<string> indicators) => new()
    {
        Id = $"{alliance}-{account}-{string.Join('-', indicators)}".ToLowerInvariant(),
        Alliance = alliance,
        Account = account,
        Indicators = indicators,
        Section = "3.1",
        Grade = Grade.Stated,
        Text = new("Dit", "Said"),
    };
}
