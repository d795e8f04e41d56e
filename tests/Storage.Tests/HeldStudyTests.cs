using Alliage.Core.Studies;
using Alliage.Storage.Tests.Given;
using Alliage.Workbench.Ports;
using CsCheck;

namespace Alliage.Storage.Tests;

/// <summary>What is held in memory and brought forward by changes is what would be read anew from the file.</summary>
public sealed class HeldStudyTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    private static readonly Gen<StudyRow> Row =
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 3], Gen.Bool).Select((kind, n, other) => Of(kind, n, other ? "velo-B" : "pain-A"));

    private static readonly Gen<StudyChange> Change =
        Gen.Select(Row, Gen.Int[0, 3]).Select((row, n) => n > 0 ? (StudyChange)new StudyChange.Put(row) : new StudyChange.Remove(row));

    [Fact]
    public void What_is_held_is_what_would_be_read_anew() => Change.List[1, 4].List[1, 6].Sample(
        revisions =>
        {
            using var folder = new Folder();
            var store = folder.Store();
            var snapshot = store.Create("pain", Contents, Pain.Maud, Stop).Sound().GetAwaiter().GetResult();
            foreach (var changes in revisions)
            {
                snapshot = store.Append("pain", snapshot.Revision, changes, Pain.Maud, Stop).Sound().GetAwaiter().GetResult();
            }

            var anew = folder.Store().Read("pain", Stop).Sound().GetAwaiter().GetResult();
            Assert.Equal(Rows(anew.Study), Rows(snapshot.Study));
            Assert.Equal(anew.Revision, snapshot.Revision);
        },
        iter: 60,
        threads: 1);

    private static StudyContents Contents => Pain.Contents with
    {
        Rows = Pain.Contents.Rows with
        {
            Sources =
            [
                .. Pain.Contents.Rows.Sources,
                new Source { Id = "velo-B", Alliance = "velo", Account = Account.B, Kind = SourceKind.Interview, State = SourceState.Read },
            ],
        },
        Texts = new Dictionary<string, string> { ["pain-A"] = Pain.Text, ["velo-B"] = Pain.Text },
    };

    private static StudyRow Of(int kind, int n, string source) => kind switch
    {
        0 => Pain.Coding($"c{n}") with { Source = source, Start = 31 + n, Quote = Pain.Text[(31 + n)..54] },
        1 => new Raised { Source = source, Theme = n % 2 == 0 ? "logic" : "outlook", Turn = 13 + n, How = RaisedHow.ByName },
        2 => new Turn { Source = source, Start = 60 + n, End = 61 + n, Speaker = "Maud", Role = SpeakerRole.Owner, Words = n },
        3 => Pain.Read($"y{n}", ReaderSide.Second) with { Reading = n % 2 == 0 ? "r1" : "r2", Source = source, Start = 31 + n, Quote = Pain.Text[(31 + n)..54] },
        4 => new SecondReading { Id = $"r{n}", Source = source, Reader = "Yvon", State = (ReadingState)(n % 3), OpenedBy = "Maud", OpenedAt = Pain.At },
        5 => new Settlement { Reading = n % 2 == 0 ? "r1" : "r2", Difference = $"y{n}", Codings = [$"y{n}"], Keeps = KeptSide.Neither, Note = source, By = "Maud", At = Pain.At },
        6 => new Respondent { Alliance = source[..4], Account = n % 2 == 0 ? Account.A : Account.B, Form = (GuideForm)(n / 2) },
        7 => new Consent { Alliance = source[..4], Account = n % 2 == 0 ? Account.A : Account.B, To = (ConsentTo)(n / 2), At = Pain.At },
        8 => new Answer { Id = $"{source[..4]}-{n}", Alliance = source[..4], Account = n % 2 == 0 ? Account.A : Account.B, Item = "LOG4", Value = $"{n}" },
        9 => new Release { Alliance = source[..4], Account = n % 2 == 0 ? Account.A : Account.B, Item = "LOG4", Options = [$"{n}"], At = Pain.At },
        10 => new JointPage { Alliance = source[..4], At = Pain.At.AddDays(n), By = "Maud" },
        11 => new FormerAnswer { Id = $"{source[..4]}-{n}", Alliance = source[..4], Account = Account.A, Item = "LOG4", Cause = AnsweredAnew.Again, At = Pain.At },
        _ => new CaseAttribute { Alliance = source[..4], Name = $"n{n}", Value = source },
    };

    private static IReadOnlyList<string> Rows(Study study) =>
    [
        .. study.Cases.SelectMany(c => (IEnumerable<StudyRow>)
        [
            .. c.Attributes,
            .. c.Answers.Select(a => a with { Indicators = [] }),
            .. c.Sources.SelectMany(s => (IEnumerable<StudyRow>)[s.Source, .. s.Turns, .. s.Raised, .. s.Codings]),
        ]).Select(r => r.ToString()),
        .. study.SecondReadings.SelectMany(r => (IEnumerable<StudyRow>)[r.Reading, .. r.Codings, .. r.Settlements.Select(s => s with { Codings = [] })])
            .Select(r => r.ToString()),
        .. study.Owners.SelectMany(o => (IEnumerable<StudyRow>)
        [
            o.Respondent,
            .. o.Answers.Select(a => a with { Indicators = [] }),
            .. o.FormerAnswers.Select(a => a with { Indicators = [] }),
            .. o.Consents,
            .. o.Releases.Select(r => new JointPage { Alliance = r.Key + string.Join('+', r.Options), At = r.At, By = "" }),
        ]).Select(r => r.ToString()),
        .. study.JointPages.Select(p => p.ToString()),
    ];
}
