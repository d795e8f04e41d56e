using System.Text;
using Alliage.Core.Studies.Checks;
using Alliage.Interop.StudyFolders;
using Alliage.Interop.Tests.StudyFolders.Given;

namespace Alliage.Interop.Tests.StudyFolders;

/// <summary>One broken thing, one problem, with its file and line.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly FolderOnDisk folder = new();

    [Theory]
    [InlineData("study.json", "\"framework\"", "\"framewrok\"", "json-member-missing", 1)]
    [InlineData("study.json", "\"framework\":", "\"framework\"", "json-invalid", 6)]
    [InlineData("study.json", "\"supported\"", "\"suported\"", "json-word-unknown", 8)]
    [InlineData("study.json", "40", "\"forty\"", "json-whole-number-expected", 9)]
    [InlineData("study.json", "40", "0", StudyProblems.WordLimitTooLow, null)]
    [InlineData("study.json", "jaouen-2006", "jaouen-2007", StudyProblems.UnknownFramework, null)]
    [InlineData("study.json", "\"leadCoder\": \"Maud\"", "\"leadCoder\": \"Mand\"", StudyProblems.UnknownLeadCoder, null)]
    [InlineData("firms.csv", "pain,B,", "pain,C,", FolderProblems.WordInvalid, 3)]
    [InlineData("firms.csv", "pain,B,Firme B,,,,,\n", "", StudyProblems.NotTwoFirms, 2, "alliances.csv")]
    [InlineData("firms.csv", "pseudonym", "speudonym", FolderProblems.ColumnUnknown, 1)]
    [InlineData("codings.csv", "source,start", "source", FolderProblems.ColumnMissing, 1)]
    [InlineData("codings.csv", "c1,pain-A,", "c1,pain-B,", StudyProblems.UnknownSource, 2)]
    [InlineData("codings.csv", "c1,pain-A,", "c1,pain-A,1", StudyProblems.RangeOutside, 2)]
    [InlineData("codings.csv", "tout ensemble", "tout seul", StudyProblems.QuoteLost, 2)]
    [InlineData("codings.csv", ",lui,", ",luii,", StudyProblems.UnknownCode, 3)]
    [InlineData("codings.csv", "2025-03-01T08:30:00Z", "hier", FolderProblems.TimeInvalid, 2)]
    [InlineData("codings.csv", "tout ensemble", "\"tout ensemble", FolderProblems.QuoteUnclosed, 2)]
    [InlineData("turns.csv", "owner", "woner", FolderProblems.WordInvalid, 3)]
    [InlineData("turns.csv", "owner", "record", StudyProblems.TurnRole, 3)]
    [InlineData("raised.csv", "logic", "logik", StudyProblems.UnknownTheme, 2)]
    [InlineData("raised.csv", "logic,4,", "logic,5,", StudyProblems.RaisedNoTurn, 2)]
    [InlineData("links.csv", "him-or-nobody", "him-or-noboby", StudyProblems.UnknownIndicator, 3)]
    [InlineData("links.csv", "ensemble,", "nous,", StudyProblems.ParentLinked, 2)]
    [InlineData("codebook.csv", "ensemble,Ensemble,nous", "ensemble,Ensemble,ensemble", StudyProblems.CodeCycle, 3)]
    [InlineData("answers.csv", "only,,,", "only,,prefer-not,", StudyProblems.AnswerAndAbsence, 2)]
    [InlineData("reports.csv", "new-offer", "new-offer trade-unchanged", StudyProblems.IndicatorsClash, 2)]
    [InlineData("reports.csv", "stated", "certain", FolderProblems.WordInvalid, 2)]
    [InlineData("decisions.csv", "egocentric", "egoist", StudyProblems.DecisionValue, 2)]
    [InlineData("decisions.csv", "Non.", "", FolderProblems.CellEmpty, 2)]
    [InlineData("second-readings.csv", "r1,pain-A", "r1,pain-B", StudyProblems.UnknownSource, 2)]
    [InlineData("second-readings.csv", "handed-in", "handed", FolderProblems.WordInvalid, 2)]
    [InlineData("second-readings.csv", "handed-in,", "open,", StudyProblems.ReadingStillBlind, 2, "reader-codings.csv")]
    [InlineData("second-readings.csv", "handed-in,", "open,", StudyProblems.ReadingStillBlind, 2, "settlements.csv")]
    [InlineData("reader-codings.csv", "r1,s1", "r2,s1", StudyProblems.UnknownSecondReading, 3)]
    [InlineData("reader-codings.csv", "second,pain-A", "second,pain-leaflet", StudyProblems.ReaderCodingSource, 3)]
    [InlineData("reader-codings.csv", "fait tout", "fait rien", StudyProblems.QuoteLost, 3)]
    [InlineData("reader-codings.csv", "fait tout,lui", "fait tout,luii", StudyProblems.UnknownCode, 3)]
    [InlineData("settlements.csv", ",z1,", ",,", StudyProblems.SettlementInstead, 2)]
    [InlineData("settlements.csv", "other,z1", "first,z1", StudyProblems.SettlementInstead, 2)]
    [InlineData("respondents.csv", "pain,B", "pain,record", StudyProblems.RespondentOfRecord, 2)]
    [InlineData("respondents.csv", ",fr,", ",de,", StudyProblems.RespondentLanguage, 2)]
    [InlineData("respondents.csv", "full", "whole", FolderProblems.WordInvalid, 2)]
    [InlineData("respondents.csv", "pain,B", "pin,B", StudyProblems.UnknownAlliance, 2)]
    [InlineData("former-answers.csv", "pain,B", "pain,A", StudyProblems.OwnerNotAsked, 2)]
    [InlineData("former-answers.csv", "few,,,", "few,,prefer-not,", StudyProblems.AnswerAndAbsence, 2)]
    [InlineData("former-answers.csv", "otherwise", "else", FolderProblems.WordInvalid, 2)]
    [InlineData("consents.csv", "pain,B", "pain,A", StudyProblems.OwnerNotAsked, 2)]
    [InlineData("consents.csv", "study", "everybody", FolderProblems.WordInvalid, 2)]
    [InlineData("releases.csv", "pain,B", "pain,A", StudyProblems.OwnerNotAsked, 2)]
    [InlineData("releases.csv", ",only,", ",few,", StudyProblems.ReleaseStale, 2)]
    [InlineData("releases.csv", "LOG4", "LOG5", StudyProblems.ReleaseStale, 2)]
    [InlineData("sources.csv", "interview", "document", StudyProblems.DocumentOfVoice, 2)]
    [InlineData("alliances.csv", "2019", "l’an dernier", StudyProblems.DateInvalid, 2)]
    [InlineData("memos/m1.md", "alliance/pain", "alliance/pin", StudyProblems.MemoAbout, 1)]
    [InlineData("memos/m1.md", "---\nabout", "about", FolderProblems.MemoFrontMatter, 1)]
    public void One_thing_broken_is_named_with_its_place(string file, string from, string to, string problem, int? line, string? told = null)
    {
        var problems = folder.Replace(file, from, to).Problems();
        Assert.Contains(problems, p => p.Id == problem && p.File == (told ?? file) && p.Line == line);
    }

    [Fact]
    public void Further_frameworks_that_are_not_there_named_twice_or_the_study_s_own_are_told_at_once()
    {
        string[] named = ["puthod-1999", "granovetter-1973", "jaouen-2006", "granovetter-1973"];
        var lights = string.Join(", ", named.Select(n => $$"""{ "framework": "{{n}}", "version": "1.0" }"""));
        folder.Replace("study.json", "\"silenceRule\"", $"\"lights\": [{lights}],\n  \"silenceRule\"");

        var problems = StudyFolder.Read(folder.Path_, _ => FolderOnDisk.Jaouen, [FolderOnDisk.Jaouen, FolderOnDisk.Jaouen with { Id = "granovetter-1973" }]).Problems;

        Assert.Equal(
            [(StudyProblems.UnknownFramework, "puthod-1999"), (StudyProblems.LightTwice, "granovetter-1973"), (StudyProblems.LightIsOwn, "jaouen-2006")],
            problems.Select(p => (p.Id, p.Args[0])));
        Assert.All(problems, p => Assert.Equal("study.json", p.File));
    }

    [Fact]
    public void A_quote_that_drifted_is_told_where_it_stands_now()
    {
        folder.Write("sources/pain-A.txt", "Le 3. " + Small.Interview);
        var problem = Assert.Single(folder.Problems(), p => p is { Id: StudyProblems.QuoteDrifted, File: "codings.csv", Line: 2 });
        var now = ("Le 3. " + Small.Interview).IndexOf("tout ensemble", StringComparison.Ordinal);
        Assert.Equal(now.ToString(System.Globalization.CultureInfo.InvariantCulture), problem.Args[3]);
    }

    [Fact]
    public void Two_codings_of_one_code_on_one_range_by_one_coder_are_refused()
    {
        var line = File.ReadAllLines(folder.In("codings.csv"))[1];
        folder.Append("codings.csv", line.Replace("c1,", "c9,", StringComparison.Ordinal));
        Assert.Contains(folder.Problems(), p => p.Id == StudyProblems.CodedTwice);
    }

    [Fact]
    public void A_code_linked_to_two_indicators_of_one_axis_is_refused() => Assert.Contains(
        folder.Append("links.csv", "ensemble,springboard").Problems(), p => p is { Id: StudyProblems.IndicatorsClash, File: "links.csv" });

    [Fact]
    public void An_alliance_with_one_firm_and_a_voice_C_are_told_at_once_with_everything_else()
    {
        folder.Replace("firms.csv", "pain,B,", "pain,C,").Replace("codings.csv", ",lui,", ",luii,").Replace("alliances.csv", "2019", "jadis")
            .Append("mystery.csv", "a,b");
        var ids = folder.Problems().Select(p => p.Id).ToHashSet();
        Assert.Superset(new HashSet<string> { FolderProblems.WordInvalid, StudyProblems.UnknownCode, StudyProblems.DateInvalid, FolderProblems.UnknownFile }, ids);
    }

    [Fact]
    public void Text_in_UTF16_or_Latin1_is_refused_by_its_encoding()
    {
        folder.Write("firms.csv", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("alliance,voice\n")).ToArray());
        folder.Write("people.csv", Encoding.Latin1.GetBytes("name,role\nHélène,lead\n"));
        var problems = folder.Problems();
        Assert.Contains(problems, p => p is { Id: FolderProblems.EncodingUtf16, File: "firms.csv" });
        Assert.Contains(problems, p => p is { Id: FolderProblems.EncodingInvalid, File: "people.csv", Line: 2 });
    }

    [Fact]
    public void A_line_of_fifty_megabytes_is_refused_and_not_read_for_ever()
    {
        folder.Write("attributes.csv", "alliance,account,name,value\npain,,n," + new string('x', 50 << 20) + "\n");
        Assert.Contains(folder.Problems(), p => p is { Id: FolderProblems.LineTooLong, File: "attributes.csv", Line: 2 });
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_as_that()
    {
        var missing = StudyFolder.Read(folder.Beside("nowhere"), _ => FolderOnDisk.Jaouen);
        Assert.Equal(FolderProblems.FolderMissing, Assert.Single(missing.Problems).Id);
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_folder_that_may_not_be_read_is_told_as_that()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Nothing is closed to this user.");
        var rights = File.GetUnixFileMode(folder.Path_);
        File.SetUnixFileMode(folder.Path_, UnixFileMode.None);
        var closed = folder.Problems();
        File.SetUnixFileMode(folder.Path_, rights);
        Assert.Equal(FolderProblems.FolderNoRight, Assert.Single(closed).Id);
    }

    [Fact]
    public void A_link_that_could_lead_out_of_the_folder_is_not_followed()
    {
        File.CreateSymbolicLink(folder.In("sources/pain-B.txt"), "/etc/hostname");
        Assert.Contains(folder.Problems(), p => p is { Id: FolderProblems.SymbolicLink, File: "sources/pain-B.txt" });
    }

    public void Dispose() => folder.Dispose();
}
