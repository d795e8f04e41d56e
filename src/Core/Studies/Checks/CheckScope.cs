using Alliage.Core.Frameworks;

namespace Alliage.Core.Studies.Checks;

/// <summary>What the checks of one study look up, made once.</summary>
internal sealed class CheckScope
{
    public CheckScope(StudyContents contents, Framework? framework, IReadOnlyList<Framework>? others = null)
    {
        Contents = contents;
        Rows = contents.Rows;
        ThereAre = others;
        Framework = framework;
        Alliances = new Known(StudyProblems.UnknownAlliance, Rows.Alliances.Select(a => a.Id));
        Sources = new Known(StudyProblems.UnknownSource, Rows.Sources.Select(s => s.Id));
        Codes = new Known(StudyProblems.UnknownCode, Rows.Codes.Select(c => c.Id));
        SecondReadings = new Known(StudyProblems.UnknownSecondReading, Rows.SecondReadings.Select(r => r.Id));
        Turns = Rows.Turns.ToLookup(t => t.Source);
        if (framework is not null)
        {
            Frameworks = [framework, .. others?.Where(o => o.Id != framework.Id) ?? []];
            // What was noted in the words of another framework stays in the study, as links to its indicators do.
            Themes = new Known(StudyProblems.UnknownTheme, Frameworks.SelectMany(f => f.Themes).Select(t => t.Id).Distinct());
            Indicators = new Known(
                StudyProblems.UnknownIndicator, Frameworks.SelectMany(f => f.Indicators).Select(i => i.Id).Distinct());
            Stances = new Known(StudyProblems.UnknownStance, Frameworks.SelectMany(f => f.Contract.Stances).Select(s => s.Id).Distinct());
            Arguments = new Known(StudyProblems.UnknownArgument, Frameworks.SelectMany(f => f.Contract.Arguments).Select(a => a.Id).Distinct());
        }
    }

    public StudyContents Contents { get; }

    public StudyRows Rows { get; }

    /// <summary>Null where the study's framework is not known; then what it defines is not checked.</summary>
    public Framework? Framework { get; }

    /// <summary>The study's own and the others that it may be read with; empty where its own is not known.</summary>
    public IReadOnlyList<Framework> Frameworks { get; } = [];

    /// <summary>All frameworks there are; null where they were not asked for, and then none is missed.</summary>
    public IReadOnlyList<Framework>? ThereAre { get; }

    /// <summary>The axis of this id: the study's own framework's, else another's.</summary>
    public Axis? Axis(string id) => Frameworks.SelectMany(f => f.Axes).FirstOrDefault(a => a.Id == id);

    /// <summary>The modes of coordination that any of them has.</summary>
    public IReadOnlyList<string> Modes => [.. Frameworks.SelectMany(f => f.Coordination.Modes).Distinct()];

    public Known Alliances { get; }

    public Known Sources { get; }

    public Known Codes { get; }

    public Known SecondReadings { get; }

    public Known? Themes { get; }

    public Known? Indicators { get; }

    public Known? Stances { get; }

    public Known? Arguments { get; }

    public ILookup<string, Turn> Turns { get; }

    /// <summary>The text of a source, or null where there is none.</summary>
    public string? Text(string source) => Contents.Texts.GetValueOrDefault(source);
}
