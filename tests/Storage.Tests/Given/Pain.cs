using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Tests.Given;

/// <summary>A study with a row of every kind, and ways to change it.</summary>
internal static class Pain
{
    public const string Text = "Enquêtrice : Et vous ?\n\nMaud : On fait tout ensemble, le pain et les pâtes. 🥖";

    public static readonly Author Maud = new("Maud", new DateTime(2025, 3, 2, 9, 0, 0, DateTimeKind.Utc));

    public static readonly DateTime At = new(2025, 3, 1, 8, 30, 15, 120, DateTimeKind.Utc);

    public static StudyContents Contents { get; } = new(
        Rows,
        new Dictionary<string, string> { ["pain-A"] = Text },
        new Dictionary<string, ReadOnlyMemory<byte>> { ["pain-A.docx"] = new byte[] { 80, 75, 3, 4, 0, 255 } });

    private static StudyRows Rows => new()
    {
        Settings = new()
        {
            Title = new("Le pain", "Bread"),
            Framework = "jaouen-2006",
            FrameworkVersion = "1.0",
            SilenceRule = SilenceRule.Paper,
            SilenceWordLimit = 30,
            LeadCoder = "Maud",
            Languages = ["fr", "en"],
            Lights = [new() { Framework = "puthod-1996", Version = "1.0" }, new() { Framework = "granovetter-1973", Version = "0.9" }],
            RetentionDate = new DateOnly(2031, 12, 31),
        },
        People = [new() { Name = "Yvon", Role = PersonRole.Second }, new() { Name = "Maud", Role = PersonRole.Lead }],
        Alliances =
        [
            new() { Id = "velo", Object = new("Des vélos", null) },
            new()
            {
                Id = "pain",
                Functioning = new("À deux", "Together"),
                Written = [WrittenForm.Notes, WrittenForm.Shares],
                Since = "2019-04",
                Competitors = Competitors.Probable,
            },
        ],
        Firms = [new() { Alliance = "pain", Voice = Account.A, Pseudonym = "Le fournil", Trade = new("Boulangerie", "Bakery"), Sector = "crafts", Size = 3, Place = "Ici" }],
        Attributes = [new() { Alliance = "pain", Account = Account.B, Name = "âge", Value = "58" }, new() { Alliance = "pain", Name = "zone", Value = "rurale" }],
        Events = [new() { Alliance = "pain", Event = "meeting", Account = Account.A, Date = "2019", Text = "On se rencontre." }],
        Sources = [new() { Id = "pain-A", Alliance = "pain", Account = Account.A, Kind = SourceKind.Interview, HeardOn = new DateOnly(2025, 2, 1), State = SourceState.Read, Original = "pain-A.docx" }],
        Turns =
        [
            new() { Source = "pain-A", Start = 13, End = 22, Speaker = "Enquêtrice", Role = SpeakerRole.Interviewer, Words = 2 },
            new() { Source = "pain-A", Start = 31, End = Text.Length, Speaker = "Maud", Role = SpeakerRole.Owner, Words = 9 },
        ],
        Raised = [new() { Source = "pain-A", Theme = "logic", Turn = 13, How = RaisedHow.Openly, ConfirmedBy = "Maud" }],
        Codes = [new() { Id = "nous", Name = "Nous", Definition = "Dit nous", Colour = "#5f6e2c", Retired = true }, new() { Id = "aide", Name = "Aide", Parent = "nous" }],
        Links = [new() { Code = "aide", Indicator = "mutual-help" }],
        Codings = [Coding("c1")],
        Answers = [new() { Id = "a1", Alliance = "pain", Account = Account.B, Item = "LOG4", Value = "only", Indicators = ["him-or-nobody"] }, new() { Id = "a2", Alliance = "pain", Account = Account.B, Item = "DEP3", Absence = Absence.PreferNot }],
        Reports = [new() { Id = "r1", Alliance = "pain", Account = Account.Record, Indicators = ["new-offer"], Section = "T2", Grade = Grade.StatedByPlacement, Text = new("Une offre", "An offer") }],
        Stances = [new() { Id = "s1", Alliance = "pain", Account = Account.A, Position = "refuses", Arguments = ["given-word"], Basis = SaidOrObserved.Observed }],
        Published = [new() { Alliance = "pain", Aspect = "logic", Value = null, Grade = Grade.Undetermined }],
        Claims = [new() { Id = "claim-01", Section = "2", Unit = "leaders", SaidCount = 18, SaidOf = 40, Test = "interviews", Text = new("Dix-huit", "Eighteen") }],
        Decisions = [Decision("egocentric")],
        Summaries = [new() { Alliance = "pain", Theme = "logic", Account = Account.A, Text = "Pour deux.", Codings = ["c1"], By = "Maud", At = At }],
        SecondReadings =
        [
            new() { Id = "r1", Source = "pain-A", Reader = "Yvon", State = ReadingState.HandedIn, OpenedBy = "Maud", OpenedAt = At, HandedInAt = At.AddDays(1) },
        ],
        ReaderCodings = [Read("c1", ReaderSide.First), Read("y1", ReaderSide.Second), Read("z1", ReaderSide.Together)],
        Settlements =
        [
            new() { Reading = "r1", Difference = "c1", Codings = ["c1", "y1"], Keeps = KeptSide.Other, Instead = "z1", Note = "À deux.", By = "Maud", At = At },
        ],
        Respondents =
        [
            new() { Alliance = "pain", Account = Account.B, Form = GuideForm.Full, Language = "fr", Given = new DateOnly(2025, 3, 1), Again = new DateOnly(2025, 9, 1) },
        ],
        FormerAnswers =
        [
            new() { Id = "a1-1", Alliance = "pain", Account = Account.B, Item = "LOG4", Value = "few", Indicators = ["him-or-nobody"], Cause = AnsweredAnew.Otherwise, Why = "Mal lu.", At = At },
        ],
        Consents = [new() { Alliance = "pain", Account = Account.B, To = ConsentTo.Study, At = At }],
        Releases =
        [
            new() { Alliance = "pain", Account = Account.B, Item = "LOG4", Options = ["only"], Text = "Lui.", Mine = ["le four", "la farine"], Theirs = ["les tables"], At = At },
        ],
        JointPages = [new() { Alliance = "pain", At = At, By = "Maud", Again = new DateOnly(2025, 12, 1) }],
        Memos = [new() { Id = "m1", About = "study", Title = "Début", Text = "Lignes\net lignes.", By = "Maud", At = At }],
    };

    public static Coding Coding(string id) => new()
    {
        Id = id,
        Source = "pain-A",
        Start = 31,
        End = 54,
        Quote = Text[31..54],
        Code = "aide",
        Coder = "Maud",
        At = At,
        Settled = true,
    };

    public static ReaderCoding Read(string id, ReaderSide side) => ReaderCoding.Of(Coding(id) with { Denies = side == ReaderSide.Second }, "r1", side);

    public static Decision Decision(string pole) => new()
    {
        Alliance = "pain",
        Subject = DecisionSubject.Axis,
        About = "logic",
        Value = pole,
        Reason = "Je le vois autrement.",
        By = "Maud",
        At = At,
    };

    /// <summary>The result's value; a test that gets problems instead shows them.</summary>
    public static async Task<T> Sound<T>(this Task<Result<T>> result)
        where T : class
    {
        var got = await result;
        Assert.True(got.Succeeded, string.Join("; ", got.Problems));
        return got.Value;
    }

    /// <summary>The id of the one problem.</summary>
    public static async Task<string> Refused<T>(this Task<Result<T>> result)
        where T : class
    {
        var got = await result;
        Assert.False(got.Succeeded);
        return Assert.Single(got.Problems).Id;
    }
}
