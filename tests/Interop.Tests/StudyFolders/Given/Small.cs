using Alliage.Core.Studies;

namespace Alliage.Interop.Tests.StudyFolders.Given;

/// <summary>A small sound study: one alliance, one interview, a document, an answer, a report, a decision.</summary>
internal static class Small
{
    public const string Interview = "Q : Et vous, qu’en attendez-vous ?\n\nMaud : On fait tout ensemble. 🥖 Lui ou personne, quoi.";

    private static readonly DateTime At = new(2025, 3, 1, 8, 30, 0, DateTimeKind.Utc);

    private static readonly int Question = Interview.IndexOf("Et vous", StringComparison.Ordinal);

    private static readonly int Reply = Interview.IndexOf("On fait", StringComparison.Ordinal);

    public static StudyContents Contents { get; } = new(
        new StudyRows
        {
            Settings = new() { Title = new("Le pain", "Bread"), Framework = "jaouen-2006", FrameworkVersion = "1.0", LeadCoder = "Maud", Languages = ["fr"] },
            People = [new() { Name = "Maud", Role = PersonRole.Lead }],
            Alliances = [new() { Id = "pain", Object = new("Du pain, des pâtes", null), Written = [WrittenForm.Notes], Since = "2019" }],
            Firms = [Firm(Account.A), Firm(Account.B)],
            Sources =
            [
                new() { Id = "pain-A", Alliance = "pain", Account = Account.A, Kind = SourceKind.Interview, State = SourceState.Read },
                new() { Id = "pain-leaflet", Alliance = "pain", Account = Account.Record, Kind = SourceKind.Document, State = SourceState.Read },
            ],
            Turns =
            [
                new() { Source = "pain-A", Start = Question, End = Interview.IndexOf('\n', StringComparison.Ordinal), Speaker = "Q", Role = SpeakerRole.Interviewer, Words = 0 },
                new() { Source = "pain-A", Start = Reply, End = Interview.Length, Speaker = "Maud", Role = SpeakerRole.Owner, Words = 0 },
                new() { Source = "pain-leaflet", Start = 0, End = 13, Role = SpeakerRole.Record, Words = 0 },
            ],
            Raised = [new() { Source = "pain-A", Theme = "logic", Turn = Question, How = RaisedHow.Openly, ConfirmedBy = "Maud" }],
            Codes = [new() { Id = "nous", Name = "Nous" }, new() { Id = "ensemble", Name = "Ensemble", Parent = "nous" }, new() { Id = "lui", Name = "Lui" }],
            Links = [new() { Code = "ensemble", Indicator = "together-words" }, new() { Code = "lui", Indicator = "him-or-nobody" }],
            Codings = [Coding("c1", "ensemble", "tout ensemble"), Coding("c2", "lui", "Lui ou personne")],
            Answers = [new() { Id = "a1", Alliance = "pain", Account = Account.B, Item = "LOG4", Value = "only", Indicators = ["him-or-nobody"] }],
            Reports = [new() { Id = "r1", Alliance = "pain", Account = Account.Record, Indicators = ["new-offer"], Section = "T2", Grade = Grade.Stated, Text = new("Une offre", null) }],
            Decisions = [new() { Alliance = "pain", Subject = DecisionSubject.Axis, About = "logic", Value = "egocentric", Reason = "Non.", By = "Maud", At = At }],
            SecondReadings =
            [
                new() { Id = "r1", Source = "pain-A", Reader = "Sacha", State = ReadingState.HandedIn, OpenedBy = "Maud", OpenedAt = At, HandedInAt = At.AddHours(2) },
            ],
            ReaderCodings =
            [
                ReaderCoding.Of(Coding("c1", "ensemble", "tout ensemble"), "r1", ReaderSide.First),
                ReaderCoding.Of(Coding("s1", "lui", "fait tout") with { Coder = "Sacha", Denies = true }, "r1", ReaderSide.Second),
                ReaderCoding.Of(Coding("z1", "lui", "ensemble"), "r1", ReaderSide.Together),
            ],
            Settlements =
            [
                new() { Reading = "r1", Difference = "c1", Codings = ["c1", "s1"], Keeps = KeptSide.Other, Instead = "z1", Note = "À deux, \"relu\".", By = "Maud", At = At },
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
                new() { Alliance = "pain", Account = Account.B, Item = "LOG4", Options = ["only"], At = At },
            ],
            Memos = [new() { Id = "m1", About = "alliance/pain", Title = "Début", Text = "Une \"note\",\navec des lignes.\n", By = "Maud", At = At }],
        },
        new Dictionary<string, string> { ["pain-A"] = Interview, ["pain-leaflet"] = "Du pain à deux" },
        new Dictionary<string, ReadOnlyMemory<byte>>());

    private static Firm Firm(Account voice) => new() { Alliance = "pain", Voice = voice, Pseudonym = $"Firme {Keyword.Of(voice)}" };

    private static Coding Coding(string id, string code, string quote)
    {
        var start = Interview.IndexOf(quote, StringComparison.Ordinal);
        return new() { Id = id, Source = "pain-A", Start = start, End = start + quote.Length, Quote = quote, Code = code, Coder = "Maud", At = At };
    }
}
