using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances.Spread;

namespace Alliage.Web.Features.Alliances;

/// <content>What accounts say, and what they do not.</content>
public sealed partial class CaseSpeech
{
    /// <summary>A kind of reading, inside a sentence.</summary>
    public string Reading(ReadingKind kind) => words["alliance.reading." + Keyword.Of(kind)];

    /// <summary>An indicator and whose reading of it.</summary>
    public string Named(Reading reading) => words.Of("alliance.about.account", Indicator(reading.Indicator), Who(reading.Account));

    /// <summary>The pole that a reading points to, and whether it counts; empty where it points to none.</summary>
    public string PointsTo(Reading reading) => reading.Pole is not { } pole ? ""
        : words.Of(reading.Counted ? "alliance.points-to" : "alliance.points-to.not-counted", Pole(pole));

    /// <summary>A counted reading, named for a link.</summary>
    public string Counted(CountedReading reading) => words.Of(
        "alliance.counted", Inside(names[$"facet.{reading.Facet}.name"]), Pole(reading.Pole), Who(reading.Account));

    /// <summary>The poles for which a facet counts for an account.</summary>
    public string CountedPoles(AccountCell cell)
    {
        var poles = cell.Said.Concat(cell.Silences).Where(r => r.Reading.Counted).Select(r => Pole(r.Reading.Pole!)).Distinct().ToList();
        return poles.Count == 0 ? words["alliance.counted.nothing"] : string.Join(words["alliance.and"], poles);
    }

    /// <summary>Why nothing is said of some indicators.</summary>
    public string Absence(AbsenceGroup group) => group switch
    {
        { Kind: ReadingKind.NotAsked } when !HasQuestions(group.Readings[0].Reading.Account) => words["alliance.absent.not-reported"],
        { Why: { } why } => words.Of(
            "alliance.absent.why", words["alliance.absent." + Keyword.Of(group.Kind)], words["alliance.obstacle." + Keyword.Of(why)]),
        _ => words["alliance.absent." + Keyword.Of(group.Kind)],
    };

    /// <summary>Why a side of a row has nothing at all, not even a question.</summary>
    public string Unasked(AccountCell cell) => cell.Absences.Count > 0
        ? Absence(cell.Absences[0])
        : words[HasQuestions(cell.Account) ? "alliance.absent.not-asked" : "alliance.absent.not-reported"];

    /// <summary>A question with the room that its answer had.</summary>
    public string Question(Testimony.Asked asked) => words.Count(
        "alliance.question",
        asked.Words,
        words.Of("alliance.turn", asked.Source.Id, asked.Turn),
        asked.LastTurn == asked.Turn ? words["alliance.question.no-turn"] : words.Of("alliance.question.up-to", asked.LastTurn));

    /// <summary>How a theme came up, and whether a person confirmed it.</summary>
    public string Raised(RaisedHow how, bool confirmed) => confirmed
        ? words["alliance.raised." + Keyword.Of(how)]
        : words.Of("alliance.raised", words["alliance.raised." + Keyword.Of(how)], words["alliance.raised.unconfirmed"]);

    /// <summary>What lets a silence count, or keeps it from counting.</summary>
    public string WhySilence(ReadingView silent) => silent.Reading.Counted
        ? words.Of(
            placement.Readings.Rule == SilenceRule.Paper ? "alliance.silence.why.paper" : "alliance.silence.why.supported",
            Who(silent.Reading.Account),
            string.Join(words["alliance.semicolon"], silent.Words.OfType<Testimony.Asked>().Select(Question)))
        : silent.Reading.Why is { } why
            ? words.Of("alliance.silence.why-not", Who(silent.Reading.Account), words["alliance.obstacle." + Keyword.Of(why)])
        : words.Of("alliance.silence.nowhere", Who(silent.Reading.Account));

    private bool HasQuestions(Account account) =>
        placement.Case.Sources.Any(s => s.Source.Account == account) || placement.Case.Answers.Any(a => a.Account == account);
}
