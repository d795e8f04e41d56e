using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Studies;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Wording;

namespace Alliage.Workbench.Workshop;

/// <summary>
/// A framework of two axes that is sound from the beginning: what follows from the names of axes and poles is written once,
/// in every language that was given, and is there to be changed.
/// </summary>
internal sealed class TwoAxesBeginning(NewTwoAxes asked, string id, int year)
{
    private static readonly Origin Ours = new() { From = OriginKind.OurInterpretation };

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> texts =
        WordingReading.Languages.ToDictionary(l => l, _ => new Dictionary<string, string>(StringComparer.Ordinal));

    public WordedFramework Make()
    {
        var axes = new[] { Axis(asked.Horizontal), Axis(asked.Vertical) };
        var framework = new Framework
        {
            Id = id,
            Version = "1.0",
            Kind = FrameworkKind.TwoAxes,
            Works = [new() { Id = id, Author = asked.By, Year = year, Title = Either(asked.Name), Where = "Alliage" }],
            Themes = [new() { Id = "interview", Origin = Ours }],
            Facets = [],
            Indicators = [],
            SilenceRules =
            [
                new() { Id = SilenceRule.Supported, NeedsSupport = true, Origin = Ours },
                new() { Id = SilenceRule.Paper, NeedsSupport = false, Origin = Ours },
            ],
            TwoAxes = new()
            {
                Axes = [.. axes.Select(a => a.Axis)],
                Configurations =
                [
                    .. from one in axes[0].Poles from two in axes[1].Poles select Configuration(axes[0].Axis.Id, one, axes[1].Axis.Id, two),
                ],
            },
        };
        Whole();
        return new(framework, [.. WordingReading.Languages.Select(l => new FrameworkWording(l, texts[l]))]);
    }

    /// <summary>A text of a name, in a language that was given or in the other.</summary>
    public static string Either(LocalText text) => text.In("fr") is { Length: > 0 } french ? french : text.In("en");

    private (Axis Axis, (string Id, LocalText Name)[] Poles) Axis(NewAxis axis)
    {
        var axisId = Fresh(axis.Name, "axis");
        (string Id, LocalText Name)[] poles = [(Fresh(axis.First, "pole"), axis.First), (Fresh(axis.Second, "pole"), axis.Second)];
        Say($"axis.{axisId}.name", axis.Name);
        Phrase($"axis.{axisId}.definition", "begin.axis", axis.First, axis.Second);
        foreach (var (pole, name) in poles)
        {
            Say($"pole.{pole}.name", name);
            Phrase($"pole.{pole}.definition", "begin.pole", name, axis.Name);
        }

        return (new() { Id = axisId, Poles = [.. poles.Select(p => p.Id)], Origin = Ours }, poles);
    }

    private Configuration Configuration(string axis, (string Id, LocalText Name) one, string other, (string Id, LocalText Name) two)
    {
        var configuration = $"{one.Id}-{two.Id}";
        Phrase($"configuration.{configuration}.name", "begin.configuration.name", one.Name, two.Name);
        Phrase($"configuration.{configuration}.summary", "begin.configuration.summary", one.Name, two.Name);
        return new()
        {
            Id = configuration,
            At = new Dictionary<string, string> { [axis] = one.Id, [other] = two.Id },
            Traits = [],
            Origin = Ours,
        };
    }

    private void Whole()
    {
        Say("name", asked.Name);
        Phrase("summary", "begin.summary", asked.Horizontal.Name, asked.Vertical.Name);
        foreach (var key in (string[])["caution", "theme.interview.name", "theme.interview.definition", "silence.supported.name",
            "silence.supported.definition", "silence.paper.name", "silence.paper.definition"])
        {
            Phrase(key, "begin." + key);
        }
    }

    // An id follows from the name in either language; English first, as the files do.
    private string Fresh(LocalText name, string otherwise)
    {
        var stem = PlainId.Of(name.En ?? "") ?? PlainId.Of(name.Fr ?? "") ?? otherwise;
        var fresh = Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? stem : $"{stem}-{i}").First(taken.Add);
        return fresh;
    }

    private void Say(string key, LocalText text)
    {
        foreach (var language in WordingReading.Languages)
        {
            if (In(text, language) is { } given)
            {
                texts[language][key] = given;
            }
        }
    }

    // In a language in which a name is missing nothing is said: the check then asks for it, and nothing reads half translated.
    private void Phrase(string key, string phrase, params LocalText[] names)
    {
        foreach (var language in WordingReading.Languages.Where(l => names.All(n => In(n, l) is not null)))
        {
            texts[language][key] = InterfaceWords.In(language).Of(phrase, [.. names.Select(n => In(n, language))]);
        }
    }

    private static string? In(LocalText text, string language) => language == "fr" ? text.Fr : text.En;
}
