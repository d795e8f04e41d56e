using Alliage.Core.Profiles;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Json;

/// <summary><c>place --json</c> with a profile.</summary>
internal sealed record StudyProfileJson(
    string Study, string Framework, string Kind, string SilenceRule, bool NothingLinked, IReadOnlyList<ProfiledCaseJson> Cases)
{
    public static StudyProfileJson Of(StudyUnderFramework.Profiled read) => new(
        read.Opened.Study.Name,
        read.Framework.Id,
        Keyword.Of(read.Framework.Kind),
        Keyword.Of(read.Opened.Study.Settings.SilenceRule),
        read.Use.Nothing,
        [.. read.Cases.Select(ProfiledCaseJson.Of)]);
}

/// <summary>One alliance under a profile: labels that most voices name first.</summary>
internal sealed record ProfiledCaseJson(
    string Alliance, IReadOnlyList<ProfiledLabelJson> Labels, IReadOnlyList<string> AtOnce, IReadOnlyList<VariableJson> Variables)
{
    public static ProfiledCaseJson Of(ProfiledCase read) => new(
        read.Case.Alliance.Id,
        [
            .. read.Labels.Select(l => new ProfiledLabelJson(
                l.Label,
                l.Group,
                l.Voices,
                Keyword.Of(l.Outcome),
                AccountsJson<PointReadingJson>.Of(l.Accounts, PointReadingJson.Of))),
        ],
        read.AtOnce,
        VariableJson.Of(read.Variables));
}

/// <summary>One label.</summary>
internal sealed record ProfiledLabelJson(string Label, string Group, int Voices, string Outcome, AccountsJson<PointReadingJson> Accounts);
