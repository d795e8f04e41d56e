using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Interop.StudyFolders.Tables;

namespace Alliage.Interop.StudyFolders.Files;

/// <summary>Reads a study folder: first the form of every file, then what must hold between them; all problems at once.</summary>
internal static class FolderReader
{
    public static Result<StudyContents> Read(string path, Func<string, Framework?> frameworks, IReadOnlyList<Framework>? others)
    {
        var problems = new List<Problem>();
        if (FolderFiles.Open(path, problems) is not { } files)
        {
            return Result<StudyContents>.Failed(problems);
        }

        var places = new RowPlaces();
        var texts = files.Texts();
        var contents = new StudyContents(Rows(files, places, texts), texts, files.OriginalFiles());
        if (places.Complete)
        {
            var id = contents.Rows.Settings.Framework;
            var findings = StudyChecks.Of(contents, id.Length == 0 ? null : frameworks(id), others);
            problems.AddRange(findings.Where(f => !IsUnreadFile(f, files)).Select(places.Of).OfType<Problem>());
        }

        return problems.Count == 0 ? contents : Result<StudyContents>.Failed([.. InOrder(problems)]);
    }

    private static StudyRows Rows(FolderFiles files, RowPlaces places, IReadOnlyDictionary<string, string> texts) => new()
    {
        Settings = Settings(files, places),
        People = places.Rows(PeopleTable.Table.Read(files)),
        Alliances = places.Rows(AlliancesTable.Table.Read(files)),
        Firms = places.Rows(FirmsTable.Table.Read(files)),
        Attributes = places.Rows(AttributesTable.Table.Read(files)),
        Events = places.Rows(EventsTable.Table.Read(files)),
        Sources = places.Rows(SourcesTable.Table.Read(files)),
        Turns = places.Rows(TurnsTable.Table.Read(files), turn => turn with { Words = WordsOf(turn, texts) }),
        Raised = places.Rows(RaisedTable.Table.Read(files)),
        Codes = places.Rows(CodebookTable.Table.Read(files)),
        Links = places.Rows(LinksTable.Table.Read(files)),
        Codings = places.Rows(CodingsTable.Table.Read(files)),
        Answers = places.Rows(AnswersTable.Table.Read(files)),
        Reports = places.Rows(ReportsTable.Table.Read(files)),
        Stances = places.Rows(StancesTable.Table.Read(files)),
        Published = places.Rows(PublishedTable.Table.Read(files)),
        Claims = places.Rows(ClaimsTable.Table.Read(files)),
        Decisions = places.Rows(DecisionsTable.Table.Read(files)),
        Summaries = places.Rows(SummariesTable.Table.Read(files)),
        SecondReadings = places.Rows(SecondReadingsTable.Table.Read(files)),
        ReaderCodings = places.Rows(ReaderCodingsTable.Table.Read(files)),
        Settlements = places.Rows(SettlementsTable.Table.Read(files)),
        Respondents = places.Rows(RespondentsTable.Table.Read(files)),
        FormerAnswers = places.Rows(FormerAnswersTable.Table.Read(files)),
        Consents = places.Rows(ConsentsTable.Table.Read(files)),
        Releases = places.Rows(ReleasesTable.Table.Read(files)),
        JointPages = places.Rows(JointPagesTable.Table.Read(files)),
        Memos =
        [
            .. files.MemoTexts()
                .OrderBy(m => m.Key, NaturalOrder.Instance)
                .Select(m => MemoFile.Read(m.Key, m.Value, files.Problems))
                .OfType<Memo>()
                .Select(m => places.Add(m, 1, sound: true)),
        ],
    };

    private static Settings Settings(FolderFiles files, RowPlaces places)
    {
        var before = files.Problems.Count;
        if (!files.Exists(RowFile.StudyJson))
        {
            files.Problems.Add(new Problem(FolderProblems.FileMissing, RowFile.StudyJson, null, RowFile.StudyJson));
        }

        var read = files.Table(RowFile.StudyJson) is { } bytes ? SettingsJson.Read(bytes, files.Problems) : null;
        var harmless = new Settings { Framework = "", FrameworkVersion = "" };
        return places.Add(read ?? harmless, null, sound: files.Problems.Count == before);
    }

    private static int WordsOf(Turn turn, IReadOnlyDictionary<string, string> texts) =>
        texts.TryGetValue(turn.Source, out var text) && turn.Start <= turn.End && turn.End <= text.Length
            ? WordCount.Of(text.AsSpan(turn.Start, turn.End - turn.Start))
            : 0;

    /// <summary>A text or original that is there and could not be read has been reported as that.</summary>
    private static bool IsUnreadFile(Finding finding, FolderFiles files) => finding.Row is Source source && finding.Id switch
    {
        StudyProblems.TextMissing => files.Exists(RowFile.OfText(source.Id)),
        StudyProblems.OriginalMissing => files.Exists(RowFile.OfOriginal(source.Original!)),
        _ => false,
    };

    private static IEnumerable<Problem> InOrder(List<Problem> problems)
    {
        var order = new ListOrder([RowFile.StudyJson, .. AllTables.Files]);
        return problems.OrderBy(p => p.File ?? "", order).ThenBy(p => p.Line ?? 0);
    }
}
