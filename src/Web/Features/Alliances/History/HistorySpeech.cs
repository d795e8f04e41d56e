using Alliage.Core.Comparison;
using Alliage.Core.Coordination;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Web.Features.Alliances.History;

/// <summary>Changes of rows and of results as sentences.</summary>
public sealed class HistorySpeech(AllianceView view)
{
    /// <summary>Whether a change is one of the case itself, not only of what it rests on.</summary>
    public static bool Weighs(ResultChange change) => change switch
    {
        ResultChange.Configured or ResultChange.Compared => true,
        ResultChange.Placed placed => placed.Moved,
        ResultChange.Coordinated coordinated => coordinated.Before?.Mode != coordinated.After?.Mode,
        _ => false,
    };

    /// <summary>What moved, from what to what.</summary>
    public string Moved(ResultChange change) => change switch
    {
        ResultChange.Configured c => FromTo("configuration", view.Speech.Configuration(c.Before), view.Speech.Configuration(c.After)),
        ResultChange.Placed p => FromTo(view.Speech.Axis(p.After.Axis), Placement(p.Before), Placement(p.After), named: true),
        ResultChange.Counted c => FromTo(
            OfAccount(view.Speech.Axis(c.Axis), c.Account), Counts(c.Axis, c.Before), Counts(c.Axis, c.After), named: true),
        ResultChange.Held h => FromTo("tenacity", Holding(h.Before), Holding(h.After)),
        ResultChange.Coordinated c => FromTo(
            OfAccount(view.Words["alliance.coordination"], c.Account), Coordination(c.Before), Coordination(c.After), named: true),
        ResultChange.Compared c => FromTo(
            view.Words.Of("alliance.about.theme", view.Names[$"theme.{c.Theme}.name"]),
            view.Words["alliance.verdict." + Keyword.Of(c.Before)], view.Words["alliance.verdict." + Keyword.Of(c.After)], named: true),
        ResultChange.Read r => FromTo(view.Speech.Named(r.After), Reading(r.Before), Reading(r.After), named: true),
        _ => throw new ArgumentException($"No such change: {change.GetType().Name}.", nameof(change)),
    };

    /// <summary>What became of a row.</summary>
    public string Entry(JournalEntry entry)
    {
        var row = (entry.After ?? entry.Before)!;
        var what = entry switch
        {
            { TextBefore: not null } => "text",
            { Before: null } => "added",
            { After: null } => "removed",
            _ => "changed",
        };
        return view.Words.Of("alliance.entry." + what, view.Words["alliance.row." + Kind(row)], Named(row));
    }

    private static string Kind(StudyRow row) => RowName.Of(row).Kind;

    private string Named(StudyRow row) => row switch
    {
        Decision d => view.Words.Of("alliance.history.decision", view.Speech.About(d), view.Speech.Value(d), d.Reason),
        CaseAttribute a => view.Words.Of("alliance.attributes.named", a.Name, a.Value),
        Report r => view.Words.Of("alliance.quoted", view.Local(r.Text).Text),
        Stance s => OfAccount(view.Names[$"stance.{s.Position}.name"], s.Account),
        Coding c => view.Words.Of(
            "alliance.history.coding", view.Code(c.Code), Quotes.Around(c.Quote, view.SpokenLanguage ?? view.Words.Language), c.Coder),
        Raised r => view.Words.Of(
            "alliance.history.raised", view.Names[$"theme.{r.Theme}.name"], r.Source, view.Words["alliance.raised." + Keyword.Of(r.How)]),
        Summary s => OfAccount(view.Names[$"theme.{s.Theme}.name"], s.Account),
        Source s => view.Words.Of("alliance.history.source", s.Id, view.Words["alliance.state." + Keyword.Of(s.State)]),
        SecondReading r => view.Words.Of("second.named", r.Source, r.Reader, view.Words["second.state." + Keyword.Of(r.State)]),
        ReaderCoding c => view.Words.Of(
            "alliance.history.coding", view.Code(c.Code), Quotes.Around(c.Quote, view.SpokenLanguage ?? view.Words.Language), c.Coder),
        Settlement s => s.Note,
        Settings => "",
        _ => row.Key,
    };

    private string OfAccount(string what, Account account) => view.Words.Of("alliance.about.account", what, view.Speech.Who(account));

    private string FromTo(string what, string before, string after, bool named = false) =>
        view.Words.Of("alliance.moved", named ? what : view.Words["alliance.moved." + what], before, after);

    private string Placement(AxisPlacement axis)
    {
        string[] parts =
        [
            view.Speech.Status(axis),
            axis.Basis is { } basis ? view.Words["alliance.basis-of." + Keyword.Of(basis)] : "",
            axis.Thin ? view.Words["alliance.thin.short"] : "",
            axis.RecordDiffers ? view.Words["alliance.record-differs.short"] : "",
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    private string Counts(string axis, Position? position)
    {
        var poles = view.Framework.Index.Axes[axis].Poles;
        return position is null
            ? view.Words["alliance.unknown"]
            : view.Words.Of("alliance.moved.counts", position.Counts[0], view.Speech.Pole(poles[0]), position.Counts[1], view.Speech.Pole(poles[1]));
    }

    private string Holding(Tenacity? tenacity) =>
        tenacity is null ? view.Words["alliance.no-configuration"] : view.Words.Count("alliance.readings-only", tenacity.Readings);

    private string Coordination(VoiceCoordination? found) => found is null
        ? view.Words["alliance.unknown"]
        : view.Words.Of(
            "alliance.moved.coordination",
            found.Mode is { } mode ? view.Speech.Mode(mode) : view.Words["alliance.undetermined"],
            view.Speech.Tie(found),
            view.Speech.Dependence(found));

    private string Reading(Core.Evidence.Reading reading) => reading is { Pole: not null, Counted: false }
        ? view.Words.Of("alliance.moved.not-counted", view.Speech.Reading(reading.Kind))
        : view.Speech.Reading(reading.Kind);
}
