using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Workshop;
using Alliage.Workbench.Wording;
using Alliage.Workbench.Workshop;

namespace Alliage.Web.Features.Workshop;

/// <summary>One thing that the check refuses, with the form and the field that it speaks of.</summary>
/// <param name="Problem">The problem, its place said as people call it.</param>
/// <param name="Section">The section; null where only the text can be changed.</param>
/// <param name="Entry">The entry; null where the section is one form.</param>
/// <param name="Field">Name of the field; null where it speaks of the entry as a whole.</param>
/// <param name="Language">Language of the text it speaks of; null for none.</param>
public sealed record Refusal(Problem Problem, FrameworkSection? Section, string? Entry, string? Field, string? Language);

/// <summary>What the check says of a draft, each refusal led to the field that it speaks of. The check itself is that of the command line.</summary>
public sealed class DraftCheck
{
    private const string File = "framework.";

    private readonly DraftSpeech speech;
    private readonly Dictionary<string, (FrameworkSection Section, string? Entry, FormField Field)> texts = new(StringComparer.Ordinal);
    private readonly List<(string Label, FrameworkSection Section, string? Entry)> entries = [];

    public DraftCheck(OpenedDraft draft, WordedFramework worded, DraftSpeech speech)
    {
        this.speech = speech;
        foreach (var section in FrameworkSection.Of(worded.Framework.Kind))
        {
            foreach (var entry in section.IsList ? section.Entries(worded) : (IReadOnlyList<string?>)[null])
            {
                Add(worded, section, entry);
            }
        }

        // Longest first: a trait stands inside a configuration, everything inside the framework itself.
        entries.Sort((a, b) => b.Label.Length - a.Label.Length);
        All = [.. draft.Problems.Select(Led)];
    }

    /// <summary>All refusals, in the order of the file.</summary>
    public IReadOnlyList<Refusal> All { get; }

    /// <summary>Those of an entry.</summary>
    public IEnumerable<Refusal> Of(FrameworkSection section, string? entry) =>
        All.Where(r => r.Section?.Name == section.Name && (r.Entry == entry || !section.IsList));

    /// <summary>The sentences of a field in a language, without their place: they stand there.</summary>
    public IReadOnlyList<string> Of(FrameworkSection section, string? entry, string field, string? language) =>
        [.. Of(section, entry).Where(r => r.Field == field && r.Language == language).Select(r => Sentence(r.Problem))];

    /// <summary>A problem in one sentence or two.</summary>
    public string Sentence(Problem problem)
    {
        var said = ProblemWords.In(speech.Words.Language).Of(problem);
        return $"{said.Message} {said.Fix}".Trim();
    }

    private void Add(WordedFramework worded, FrameworkSection section, string? entry)
    {
        if (section.Label(entry) is { Length: > 0 } label)
        {
            entries.Add((label, section, entry));
        }

        foreach (var field in SectionFields.Of(worded.Framework, section, entry ?? "").Where(f => f.InEveryLanguage))
        {
            texts.TryAdd(field.At, (section, entry, field));
            if (section.Name == FrameworkSection.Indicators && entry is not null && OwnFacet.Is(worded, entry))
            {
                texts.TryAdd(field.At.Replace("indicator.", "facet.", StringComparison.Ordinal), (section, entry, field));
                entries.Add(($"facets[{entry}]", section, entry));
            }
        }
    }

    private Refusal Led(Problem problem)
    {
        var label = problem.Args.Count > 0 ? problem.Args[0] : "";
        if (label.StartsWith("wordings[", StringComparison.Ordinal) && label.Split("].texts.", 2) is [var wording, var key])
        {
            var language = wording["wordings[".Length..];
            return texts.TryGetValue(key, out var text)
                ? new(Placed(problem, text.Section, text.Entry, text.Field, language), text.Section, text.Entry, text.Field.Name, language)
                : new(problem, null, null, null, null);
        }

        var at = label.StartsWith(File, StringComparison.Ordinal) ? label[File.Length..] : label;
        var found = entries.FirstOrDefault(e => at == e.Label || at.StartsWith(e.Label + ".", StringComparison.Ordinal) || at.StartsWith(e.Label + "[", StringComparison.Ordinal));
        if (found.Section is null)
        {
            return new(problem, null, null, null, null);
        }

        var rest = at[found.Label.Length..].TrimStart('.');
        var field = SectionFields.Of(speech.Worded.Framework, found.Section, found.Entry ?? "")
            .Where(f => !f.InEveryLanguage)
            .FirstOrDefault(f => rest == f.At || rest.StartsWith(f.At + ".", StringComparison.Ordinal) || rest.StartsWith(f.At + "[", StringComparison.Ordinal));
        return new(Placed(problem, found.Section, found.Entry, field, null), found.Section, found.Entry, field?.Name, null);
    }

    private Problem Placed(Problem problem, FrameworkSection section, string? entry, FormField? field, string? language)
    {
        var parts = new[]
        {
            section.IsList && entry is not null ? speech.Words.Of("workshop.place.entry", speech.Entry(section, entry)) : speech.Entry(section, entry),
            field is null ? null : speech.Caption(field).ToLower(speech.Words.Culture),
            language is null ? null : speech.Words["workshop.place." + language],
        };
        return problem with { Args = [string.Join(", ", parts.OfType<string>()), .. problem.Args.Skip(1)] };
    }
}
