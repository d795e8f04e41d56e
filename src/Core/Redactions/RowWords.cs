using Alliage.Core.Studies;

namespace Alliage.Core.Redactions;

/// <summary>Every word of a row that people wrote, and every id that a study gave: what a name may stand in. Ranges are not moved here.</summary>
/// <param name="words">What becomes of words.</param>
/// <param name="ids">What becomes of an id.</param>
public sealed class RowWords(Func<string, string> words, Func<string, string> ids)
{
    /// <summary>The row with all of them replaced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A kind of row that was not thought of here.</exception>
    public StudyRow In(StudyRow row) => row switch
    {
        Settings r => r with { Title = Words(r.Title), Description = Words(r.Description), LeadCoder = Maybe(r.LeadCoder) },
        Person r => r with { Name = words(r.Name) },
        Alliance r => r with { Id = ids(r.Id), Object = Words(r.Object), Functioning = Words(r.Functioning) },
        Firm r => r with
        {
            Alliance = ids(r.Alliance),
            Pseudonym = words(r.Pseudonym),
            Trade = Words(r.Trade),
            Sector = Maybe(r.Sector),
            Place = Maybe(r.Place),
        },
        CaseAttribute r => r with { Alliance = ids(r.Alliance), Name = words(r.Name), Value = words(r.Value) },
        CaseEvent r => r with { Alliance = ids(r.Alliance), Event = ids(r.Event), Text = words(r.Text) },
        Source r => r with { Id = ids(r.Id), Alliance = ids(r.Alliance), Original = Maybe(r.Original) },
        Turn r => r with { Source = ids(r.Source), Speaker = words(r.Speaker) },
        Raised r => r with { Source = ids(r.Source), ConfirmedBy = Maybe(r.ConfirmedBy) },
        Code r => r with
        {
            Id = ids(r.Id),
            Name = words(r.Name),
            Parent = r.Parent is null ? null : ids(r.Parent),
            Definition = Maybe(r.Definition),
            Example = Maybe(r.Example),
            CounterExample = Maybe(r.CounterExample),
        },
        CodeLink r => r with { Code = ids(r.Code) },
        Coding r => r with { Id = ids(r.Id), Source = ids(r.Source), Quote = words(r.Quote), Code = ids(r.Code), Coder = words(r.Coder) },
        Answer r => r with { Id = ids(r.Id), Alliance = ids(r.Alliance), Value = Maybe(r.Value), Text = Maybe(r.Text) },
        Report r => r with { Id = ids(r.Id), Alliance = ids(r.Alliance), Section = words(r.Section), Text = Words(r.Text) },
        Stance r => r with { Id = ids(r.Id), Alliance = ids(r.Alliance), Section = words(r.Section), Text = Words(r.Text) },
        Published r => r with { Alliance = ids(r.Alliance), Section = words(r.Section) },
        Claim r => r with { Text = Words(r.Text), Note = Words(r.Note) },
        Decision r => r with { Alliance = ids(r.Alliance), Reason = words(r.Reason), By = words(r.By) },
        Summary r => r with { Alliance = ids(r.Alliance), Text = words(r.Text), Codings = [.. r.Codings.Select(ids)], By = words(r.By) },
        Memo r => r with { Id = ids(r.Id), About = About(r.About), Title = words(r.Title), Text = words(r.Text), By = words(r.By) },
        SecondReading r => r with
        {
            Id = ids(r.Id),
            Source = ids(r.Source),
            Reader = words(r.Reader),
            OpenedBy = words(r.OpenedBy),
            SettledBy = Maybe(r.SettledBy),
        },
        ReaderCoding r => r with
        {
            Id = ids(r.Id),
            Reading = ids(r.Reading),
            Source = ids(r.Source),
            Quote = words(r.Quote),
            Code = ids(r.Code),
            Coder = words(r.Coder),
        },
        Settlement r => r with
        {
            Reading = ids(r.Reading),
            Difference = ids(r.Difference),
            Codings = [.. r.Codings.Select(ids)],
            Instead = r.Instead is null ? null : ids(r.Instead),
            Note = words(r.Note),
            By = words(r.By),
        },
        Respondent r => r with { Alliance = ids(r.Alliance) },
        FormerAnswer r => r with { Id = ids(r.Id), Alliance = ids(r.Alliance), Value = Maybe(r.Value), Text = Maybe(r.Text), Why = Maybe(r.Why) },
        Consent r => r with { Alliance = ids(r.Alliance) },
        Release r => r with
        {
            Alliance = ids(r.Alliance),
            Text = Maybe(r.Text),
            Mine = [.. r.Mine.Select(words)],
            Theirs = [.. r.Theirs.Select(words)],
        },
        JointPage r => r with { Alliance = ids(r.Alliance), By = words(r.By) },
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };

    private string? Maybe(string? text) => text is null ? null : words(text);

    private LocalText Words(LocalText text) => new(Maybe(text.Fr), Maybe(text.En));

    private string About(string about)
    {
        var slash = about.IndexOf('/', StringComparison.Ordinal);
        var kind = slash < 0 ? "" : about[..slash];

        // Themes and indicators are the framework's.
        return kind is "" or "theme" or "indicator" ? about : $"{kind}/{ids(about[(slash + 1)..])}";
    }
}
