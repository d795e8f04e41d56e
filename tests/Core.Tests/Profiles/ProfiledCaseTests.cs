using Alliage.Core.Evidence;
using Alliage.Core.Profiles;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Profiles;

public sealed class ProfiledCaseTests
{
    private readonly CaseBuilder built = new(Kinds.Profile);

    [Fact]
    public void Labels_that_most_voices_name_come_first_then_those_on_record_then_the_frameworks_order()
    {
        var read = Read(built.Report(Account.A, "says-risk").Report(Account.B, "says-risk").Report(Account.Record, "says-means"));

        Assert.Equal(["risk", "means", "size"], read.Labels.Select(l => l.Label));
        Assert.Equal([2, 0, 0], read.Labels.Select(l => l.Voices));
    }

    [Fact]
    public void What_is_said_often_by_one_voice_counts_as_one_voice() =>
        Assert.Equal(1, Read(built.Report(Account.A, "says-size", "says-size")).Labels[0].Voices);

    [Fact]
    public void Several_labels_of_a_group_may_hold_at_once()
    {
        Assert.Equal([], Read(built.Report(Account.A, "says-size")).AtOnce);
        Assert.Equal(["why"], Read(built.Report(Account.B, "says-means")).AtOnce);
    }

    [Fact]
    public void A_label_that_one_names_and_the_other_denies_is_contradicted()
    {
        built.Report(Account.A, "says-size").Interview(Account.B, told => told.Denies("says-size"));

        var size = Read(built).Labels.Single(l => l.Label == "size");

        Assert.Equal((PointOutcome.Contradicted, 1), (size.Outcome, size.Voices));
    }

    private static ProfiledCase Read(CaseBuilder built) => ProfiledCase.Of(built.Read());
}
