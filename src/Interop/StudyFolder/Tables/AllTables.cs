namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>The tables of a study folder, in the order in which they are described and their problems listed.</summary>
internal static class AllTables
{
    public static readonly IReadOnlyList<Table> All =
    [
        PeopleTable.Table,
        AlliancesTable.Table,
        FirmsTable.Table,
        AttributesTable.Table,
        EventsTable.Table,
        SourcesTable.Table,
        TurnsTable.Table,
        RaisedTable.Table,
        CodebookTable.Table,
        LinksTable.Table,
        CodingsTable.Table,
        AnswersTable.Table,
        ReportsTable.Table,
        StancesTable.Table,
        PublishedTable.Table,
        ClaimsTable.Table,
        DecisionsTable.Table,
        SummariesTable.Table,
        SecondReadingsTable.Table,
        ReaderCodingsTable.Table,
        SettlementsTable.Table,
        RespondentsTable.Table,
        FormerAnswersTable.Table,
        ConsentsTable.Table,
        ReleasesTable.Table,
        JointPagesTable.Table,
    ];

    /// <summary>Their files.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. All.Select(t => t.File)];
}
