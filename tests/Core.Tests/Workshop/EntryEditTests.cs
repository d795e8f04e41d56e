using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Workshop;

namespace Alliage.Core.Tests.Workshop;

public sealed class EntryEditTests
{
    [Fact]
    public void Every_entry_of_every_section_is_put_back_from_its_form_unchanged()
    {
        foreach (var section in FrameworkSection.Of(FrameworkKind.TwoAxes))
        {
            foreach (var entry in section.IsList ? section.Entries(Draft.Small) : [""])
            {
                var values = EntryEdit.Values(Draft.Small, section, entry);
                var put = EntryEdit.Put(Draft.Small, section, entry, false, values, Phrase);

                Assert.True(put.Succeeded, $"{section.Name} {entry}: {string.Join("; ", put.Problems)}");
                Assert.Equal(FrameworkFile.Write(Draft.Small), FrameworkFile.Write(put.Value.Worded));
            }
        }
    }

    [Fact]
    public void A_new_indicator_brings_its_own_facet_and_takes_it_along()
    {
        var added = Put(Draft.Small, "together", isNew: true, ("name.fr", "Ensemble"), ("name.en", "Together"), ("definition.fr", "dit « nous »"),
            ("definition.en", "says “we”"), ("points", "axis/logic/shared"), ("facet", ""));
        var indicator = added.Framework.Indicators[^1];

        Assert.Equal(("together", "together", "shared"), (indicator.Id, indicator.Facet, indicator.PointsTo?.Pole));
        Assert.Equal(["together"], indicator.SuggestedCodes);
        Assert.Equal("dit « nous »", added.In("fr")["facet.together.definition"]);
        Assert.Empty(FrameworkFile.Read(new("f", FrameworkFile.Write(added))).Problems);
        Assert.Equal(FrameworkFile.Write(Draft.Small), FrameworkFile.Write(EntryEdit.Remove(added, Section("indicators"), "together").Value.Worded));
    }

    [Fact]
    public void A_facet_that_was_given_its_own_words_keeps_them()
    {
        var added = Put(Draft.Small, "together", isNew: true, ("name.en", "Together"), ("facet", "together"));
        var worded = added.Saying("en", "facet.together.name", "Something wider");
        var renamed = Put(worded, "together", isNew: false, ("name.en", "Jointly"));

        Assert.Equal("Something wider", renamed.In("en")["facet.together.name"]);
        Assert.Contains("together", Section("facets").Entries(renamed));
    }

    [Fact]
    public void What_the_check_refuses_is_kept_and_refused_in_its_place()
    {
        var put = Put(Draft.Small, Draft.Small.Framework.Indicators[0].Id, isNew: false, ("theme", "no-such-theme"), ("name.en", ""));
        var problems = FrameworkFile.Read(new("f", FrameworkFile.Write(put))).Problems;

        Assert.Equal("no-such-theme", put.Framework.Indicators[0].Theme);
        Assert.Contains(problems, p => p.Id == "framework-theme-unknown" && p.Args[0].StartsWith("framework." + Section("indicators").Label(put.Framework.Indicators[0].Id), StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Id == "wording-key-missing");
    }

    [Fact]
    public void A_number_that_is_none_is_refused_and_changes_nothing()
    {
        var work = Draft.Small.Framework.Works[0].Id;
        var put = EntryEdit.Put(Draft.Small, Section("works"), work, false, new Dictionary<string, string> { ["year"] = "mille" }, Phrase);

        Assert.Equal("framework-number", Assert.Single(put.Problems).Id);
    }

    [Fact]
    public void The_rows_of_coordination_follow_its_levels_and_keep_what_was_said()
    {
        var table = Section("coordination");
        var values = EntryEdit.Values(Draft.Small, table, null).ToDictionary();
        var dependence = Draft.Small.Framework.Coordination.Dependence;
        foreach (var value in Draft.Small.Framework.Scales.First(s => s.Id == dependence).Values)
        {
            values[$"level.{value}"] = "any";
        }

        var put = EntryEdit.Put(Draft.Small, table, "", false, values, Phrase).Value.Worded;

        Assert.Equal(["any"], put.Framework.Coordination.Rows.Select(r => r.Interdependence).Distinct());
        Assert.All(put.Framework.Coordination.Rows, r => Assert.Equal("row.open", put.In("fr")[$"row.{r.Number}"]));
        Assert.DoesNotContain(FrameworkFile.Read(new("f", FrameworkFile.Write(put))).Problems, p => p.Id.Contains("crossing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_entry_never_takes_an_id_that_is_there()
    {
        var first = Draft.Small.Framework.Indicators[0].Id;

        Assert.Equal(first + "-2", EntryEdit.FreshId(Draft.Small, Section("indicators"), first, null));
        Assert.Equal("indicator-1", EntryEdit.FreshId(Draft.Small, Section("indicators"), null, null));
    }

    private static FrameworkSection Section(string name) => FrameworkSection.Find(FrameworkKind.TwoAxes, name)!;

    private static string Phrase(string language, string key) => key;

    private static WordedFramework Put(WordedFramework draft, string entry, bool isNew, params (string Name, string Value)[] values) =>
        EntryEdit.Put(draft, Section("indicators"), entry, isNew, values.ToDictionary(v => v.Name, v => v.Value), Phrase).Value.Worded;
}
