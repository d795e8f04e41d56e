using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>Owners who were asked to answer.</summary>
internal static class RespondentsTable
{
    private static readonly Column<Respondent, string> AllianceId = new("alliance", Cell.Reference("alliance"), r => r.Alliance);
    private static readonly Column<Respondent, Account> Of = new("account", Words.One<Account>(), r => r.Account);
    private static readonly Column<Respondent, GuideForm> Form = new("form", Words.One<GuideForm>(), r => r.Form);
    private static readonly Column<Respondent, string?> Language = new("language", Cell.TextOrNone, r => r.Language);
    private static readonly Column<Respondent, DateOnly?> Given = new("given", Cell.DayOrNone, r => r.Given);
    private static readonly Column<Respondent, DateOnly?> Again = new("again", Cell.DayOrNone, r => r.Again);

    public static readonly Table<Respondent> Table = new(
        "respondents.csv",
        [AllianceId, Of, Form, Language, Given, Again],
        row => new Respondent
        {
            Alliance = AllianceId.From(row),
            Account = Of.From(row),
            Form = Form.From(row),
            Language = Language.From(row),
            Given = Given.From(row),
            Again = Again.From(row),
        },
        study => study.Respondents);
}
