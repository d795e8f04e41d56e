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
                .. Of("bois", Account.Record, "opens-a-market", "tie-time-strong", "contribution-different"),
            ],
        },
    };

    private static IEnumerable<Report> Of(string alliance, Account account, params IReadOnlyList<string> indicators) =>
        indicators.Select(indicator => new Report
        {
            Id = $"{alliance}-{account}-{indicator}".ToLowerInvariant(),
            Alliance = alliance,
            Account = account,
            Indicators = [indicator],
            Section = "3.1",
            Grade = Grade.Stated,
            Text = new("Dit", "Said"),
        });
}
