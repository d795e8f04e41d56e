using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Alliances.Entry;

/// <summary>"I see it otherwise": a value and a reason, about one mark.</summary>
public sealed class DecisionForm(AllianceView view, DecisionSubject subject, string about, Account? account, DateTime now) : RowForm(view)
{
    public override string Kind => "decide";

    public override bool HasOneRow => true;

    public override IReadOnlyList<StudyRow> Rows =>
        [.. View.Case.Decisions.Where(d => d.Subject == subject && d.About == about && d.Account == account)];

    public override IReadOnlyList<Field> Fields =>
    [
        new() { Name = "value", Kind = FieldKind.OneOf, Label = Label("value"), Required = true, Options = [.. Options] },
        new() { Name = "reason", Kind = FieldKind.Lines, Label = Label("reason"), Hint = Label("reason.hint"), Required = true },
    ];

    /// <summary>Whether there is such a mark.</summary>
    public bool IsKnown => subject switch
    {
        DecisionSubject.Axis => account is null && View.Framework.Index.Axes.ContainsKey(about),
        DecisionSubject.Theme => account is null && View.Framework.Themes.Any(t => t.Id == about),
        DecisionSubject.Reading => account is { } who && View.Placement.Readings.Of(who, about) is not null,
        _ => about == Published.Mode && account is not Account.Record,
    };

    /// <summary>What the decision is about, in words.</summary>
    public string Title => View.Speech.About(subject, about, account);

    /// <summary>Where the mark stands on the page of the case.</summary>
    public string Anchor => subject switch
    {
        DecisionSubject.Axis => "axis-" + about,
        DecisionSubject.Theme => "theme-" + about,
        DecisionSubject.Reading => Spread.ReadingView.AnchorOf(account!.Value, about),
        _ => "coordination",
    };

    /// <summary>What is computed, in words.</summary>
    public string Computed => subject switch
    {
        DecisionSubject.Axis => View.Speech.Clause(View.Placement.Axis(about)),
        DecisionSubject.Theme =>
            View.Words["alliance.verdict." + Keyword.Of(ThemeVerdict.Of(View.Placement.Readings).First(v => v.Theme == about).Verdict)],
        DecisionSubject.Reading => View.Speech.Reading(View.Placement.Readings.Of(account!.Value, about)!.Kind),
        _ => View.Speech.ComputedModes(),
    };

    private IEnumerable<Option> Options
    {
        get
        {
            IEnumerable<Option> options = subject switch
            {
                DecisionSubject.Axis => View.Framework.Index.Axes[about].Poles
                    .Select(p => new Option(p, View.Speech.Pole(p), Hint: View.Names[$"pole.{p}.definition"])),
                DecisionSubject.Theme => Keyword.All<Verdict>().Select(v => new Option(v, View.Words["alliance.verdict." + v])),
                DecisionSubject.Reading => Keyword.All<ReadingKind>().Select(k => new Option(k, View.Words["alliance.reading." + k])),
                _ => View.Framework.Coordination.Modes
                    .Select(m => new Option(m, View.Speech.Mode(m), Hint: View.Names[$"mode.{m}.definition"])),
            };
            return options.Append(new(CaseSpeech.Undetermined, View.Words["alliance.undetermined"], Hint: Label("undetermined.hint")));
        }
    }

    public override string Name(StudyRow row) => Title;

    public override FieldValues ValuesOf(StudyRow row)
    {
        var decision = (Decision)row;
        return FieldValues.Empty.With("value", decision.Value).With("reason", decision.Reason);
    }

    protected override StudyRow Make(FieldValues values, StudyRow? former, string by) => new Decision
    {
        Alliance = View.Case.Alliance.Id,
        Subject = subject,
        About = about,
        Account = account,
        Value = values["value"],
        Reason = values["reason"],
        By = by,
        At = now,
    };
}
