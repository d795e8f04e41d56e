using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Alliances.Spread;

/// <summary>How an account's side of a row is drawn.</summary>
public enum CellState
{
    /// <summary>It says something: its words stand there.</summary>
    Said,

    /// <summary>It only says the contrary: no reading, shown under what speaks against.</summary>
    Denied,

    /// <summary>Asked openly, it says nothing: the room that words would take stays empty.</summary>
    Silent,

    /// <summary>No answer of another kind, said in words.</summary>
    Absent,

    /// <summary>Raised, and the grid looks for nothing there.</summary>
    RaisedOnly,

    /// <summary>It was not asked, or what it was asked is not read: no room at all.</summary>
    Unasked,

    /// <summary>Nobody told this side of the case.</summary>
    Missing,
}

/// <summary>One account's side of a row: of a theme or of a facet.</summary>
public sealed record AccountCell
{
    public required Account Account { get; init; }

    public required CellState State { get; init; }

    /// <summary>The analyst's line; null without one, and by facet.</summary>
    public required Summary? Summary { get; init; }

    public required IReadOnlyList<ReadingView> Said { get; init; }

    public required IReadOnlyList<ReadingView> Denied { get; init; }

    /// <summary>Silences that point to a pole, counted or not.</summary>
    public required IReadOnlyList<ReadingView> Silences { get; init; }

    /// <summary>Silences that point nowhere: shown and compared, never counted.</summary>
    public required IReadOnlyList<ReadingView> OtherSilences { get; init; }

    public required IReadOnlyList<AbsenceGroup> Absences { get; init; }

    /// <summary>The questions that raised the theme; empty by facet.</summary>
    public required IReadOnlyList<Testimony.Asked> Questions { get; init; }

    /// <summary>Whether anything at all stands here; not to have been asked is nothing, not to have been reached or read is something.</summary>
    public bool HasMatter => State is not (CellState.Unasked or CellState.Missing)
        || Absences.Any(a => a.Kind != ReadingKind.NotAsked)
        || Summary is not null
        || Questions.Count > 0;

    public static AccountCell Of(
        CaseSpread spread, Account account, Func<Reading, bool> belongs, Summary? summary, IReadOnlyList<Testimony.Asked> questions)
    {
        var readings = spread.Readings(account).Where(r => belongs(r.Reading)).ToList();
        var silences = readings.Where(r => r.Reading.Kind is ReadingKind.Silent or ReadingKind.SilentAlone).ToLookup(r => r.Reading.Pole is not null);
        var said = readings.Where(r => r.Reading.Kind == ReadingKind.Present).ToList();
        var denied = readings.Where(r => r.Reading.Kind == ReadingKind.Denied).ToList();
        var absences = readings.Where(r => r.Reading.Kind > ReadingKind.SilentAlone)
            .GroupBy(r => (r.Reading.Kind, r.Reading.Why))
            .Select(g => new AbsenceGroup(g.Key.Kind, g.Key.Why, [.. g]))
            .OrderBy(g => g.Kind)
            .ToList();
        return new()
        {
            Account = account,
            State = said.Count > 0 ? CellState.Said
                : silences.Count > 0 ? CellState.Silent
                : denied.Count > 0 ? CellState.Denied
                : !spread.Has(account) ? CellState.Missing
                : absences.Exists(a => a.Kind < ReadingKind.NotReached) ? CellState.Absent
                : questions.Count > 0 ? CellState.RaisedOnly
                : CellState.Unasked,
            Summary = summary,
            Said = said,
            Denied = denied,
            Silences = [.. silences[true]],
            OtherSilences = [.. silences[false]],
            Absences = absences,
            Questions = questions,
        };
    }
}
