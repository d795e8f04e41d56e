using Alliage.Core.Coordination;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Coordination;

/// <summary>Tie, dependence, the rows that fit and the mode, voice by voice.</summary>
public sealed class CoordinationTests
{
    private static readonly string[] WeakTie = ["time-weak", "emotion-weak", "confiding-weak"];

    private static readonly string[] StrongTie = ["time-strong", "emotion-strong", "services-strong"];

    [Fact]
    public void Tie_is_the_value_of_three_components_out_of_four()
    {
        Assert.Equal("weak", A(Given(WeakTie)).Tie);
        Assert.Equal("weak", A(Given([.. WeakTie, "services-strong"])).Tie);
        Assert.Null(A(Given(["time-weak", "emotion-weak"])).Tie);
        Assert.Null(A(Given(["time-weak", "emotion-weak", "confiding-strong", "services-strong"])).Tie);
    }

    [Fact]
    public void A_component_on_which_a_voice_says_both_is_undetermined()
    {
        var voice = A(Given([.. WeakTie, "time-strong"]));
        Assert.Null(voice.Components["tie-time"]);
        Assert.Null(voice.Tie);
    }

    [Fact]
    public void Dependence_is_the_highest_that_is_said_and_low_and_medium_are_one_level()
    {
        Assert.Equal(("medium", "low-medium"), Dependence("dependence-low", "dependence-medium"));
        Assert.Equal(("strong", "strong"), Dependence("dependence-strong", "dependence-low"));
        Assert.Equal((null, null), Dependence());
    }

    [Fact]
    public void Silence_never_counts_here()
    {
        var voice = A(CaseBuilder.New().Interview(Account.A, s => s.Asks("partner-tie").Owner(60).Asks("interdependence").Owner(60)));
        Assert.All(voice.Components.Values, Assert.Null);
        Assert.Null(voice.Dependence);
    }

    [Fact]
    public void Unknown_input_keeps_every_compatible_row_and_gives_no_mode()
    {
        // Given an egocentric trade alliance of which nothing else is known
        var voice = A(Given([]));
        Assert.Equal([5, 6, 7, 8], voice.Rows.Select(r => r.Number));
        Assert.Null(voice.Mode);
    }

    [Fact]
    public void A_mode_is_given_where_all_compatible_rows_are_stated_and_agree()
    {
        var both = Given([.. WeakTie, "dependence-strong"]).Report(Account.B, "dependence-strong");
        Assert.Equal(("constrained-trust", ModeSource.Paper), (A(both).Mode, A(both).Source));
    }

    [Fact]
    public void One_sided_dependence_that_reaches_the_row_for_both_is_ours()
    {
        var alone = Given([.. WeakTie, "dependence-strong"]).Report(Account.B, "dependence-low");
        Assert.Equal(("constrained-trust", ModeSource.Ours), (A(alone).Mode, A(alone).Source));
    }

    [Fact]
    public void An_open_row_gives_no_mode_but_the_nearest_stated_rows()
    {
        var voice = A(Given([.. WeakTie, "dependence-low"]));
        Assert.Equal([6], voice.Rows.Select(r => r.Number));
        Assert.Null(voice.Mode);
        Assert.Equal([1, 5], voice.Nearest.Select(r => r.Number));
    }

    [Fact]
    public void A_contested_axis_is_read_at_the_voices_own_pole()
    {
        var contested = CaseBuilder.New()
            .Report(Account.A, ["help-given", "trade-pride", .. StrongTie, "dependence-strong"])
            .Report(Account.B, ["own-benefit", "own-customers", .. WeakTie, "dependence-strong"])
            .Place();
        Assert.Equal("trust-to-consolidate", contested.Coordination[0]!.Mode);
        Assert.Equal("constrained-trust", contested.Coordination[1]!.Mode);
    }

    [Fact]
    public void Signs_are_listed_for_the_voice_that_gives_them()
    {
        var place = CaseBuilder.New().Report(Account.A, "habit", "money-owed").Report(Account.B, "trade-pride").Place();
        Assert.Equal(["habit", "money-owed"], place.Coordination[0]!.Signs.Select(s => s.Indicator.PointsTo!.Sign));
        Assert.Empty(place.Coordination[1]!.Signs);
    }

    [Fact]
    public void A_voice_that_brings_nothing_has_no_coordination() =>
        Assert.Null(CaseBuilder.New().Report(Account.A, "habit").Place().Coordination[1]);

    /// <summary>An egocentric trade alliance of which A says these things.</summary>
    private static CaseBuilder Given(IReadOnlyList<string> said) =>
        CaseBuilder.New().Report(Account.A, ["own-benefit", "help-refused", "trade-pride", "own-offer", .. said]);

    private static VoiceCoordination A(CaseBuilder built) => built.Place().Coordination[0]!;

    private static (string? Value, string? Level) Dependence(params string[] said)
    {
        var voice = A(Given(said));
        return (voice.Dependence, voice.Level);
    }
}
