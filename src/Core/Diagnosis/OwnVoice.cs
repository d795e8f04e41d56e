using Alliage.Core.Studies;

namespace Alliage.Core.Diagnosis;

/// <summary>
/// One owner alone, as the engine reads a case: what a private page is computed from. It is made of this owner's answers
/// and of nothing else, so nothing of the partner, of a researcher or of the record can be in what comes of it.
/// </summary>
public static class OwnVoice
{
    /// <summary>A case with this owner's answers alone, open to the study or not. The names of the firms are left out.</summary>
    public static CaseFile Of(OwnerFile owner) => new()
    {
        Alliance = new Alliance { Id = owner.Alliance },
        Answers = owner.Answers,
    };

    /// <summary>A study with this case alone: the settings, and nothing that anybody coded, decided or noted.</summary>
    public static Study StudyOf(OwnerFile owner, Settings settings) => new()
    {
        Name = "",
        Settings = settings,
        Links = LinkTable.From([]),
        Cases = [Of(owner)],
    };
}
