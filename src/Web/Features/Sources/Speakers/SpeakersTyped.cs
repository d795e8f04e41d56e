using Alliage.Core.Sources.Speakers;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Sources.Speakers;

/// <summary>What is said of each name in the form.</summary>
/// <param name="Choices">By name, in the order of the form; the empty name stands for a text without labels.</param>
internal sealed record SpeakersTyped(IReadOnlyDictionary<string, SpeakerChoice> Choices)
{
    public const string NameField = "name";

    public const string MoreField = "more";

    private const int Most = 500;

    public static SpeakersTyped Nothing { get; } = new(new Dictionary<string, SpeakerChoice>());

    /// <summary>What names a person has spoken of.</summary>
    public SpeakerNames Names => new(
        [.. Choices.Where(c => c.Key.Length > 0 && c.Value != SpeakerChoice.NotASpeaker).Select(c => c.Key)],
        [.. Choices.Where(c => c.Value == SpeakerChoice.NotASpeaker).Select(c => c.Key)]);

    /// <summary>The field of a name's choice.</summary>
    public static string ChoiceField(int name) => FormattableString.Invariant($"choice.{name}");

    public static SpeakersTyped Of(IFormCollection form)
    {
        var choices = new Dictionary<string, SpeakerChoice>();
        var names = form[NameField];
        for (var i = 0; i < Math.Min(names.Count, Most); i++)
        {
            if (Keyword.Read<SpeakerChoice>(form[ChoiceField(i)].ToString()) is { } choice)
            {
                choices[names[i] ?? ""] = choice;
            }
        }

        if (form[MoreField].ToString().Trim() is { Length: > 0 } more)
        {
            choices.TryAdd(more, SpeakerChoice.Owner);
        }

        return new SpeakersTyped(choices);
    }

    /// <summary>What is chosen for a speaker: what was typed, else what the turns on record say, else what is proposed.</summary>
    public SpeakerChoice Of(ProposedSpeaker speaker, SourceFile source) =>
        Find(speaker.Name) ?? OnRecord(speaker.Name, source) ?? (source.Turns.Count > 0 ? SpeakerChoice.Other : speaker.Proposed);

    /// <summary>What was typed for a name that was met once.</summary>
    public SpeakerChoice OfUnsure(string name) => Find(name) ?? SpeakerChoice.NotASpeaker;

    private SpeakerChoice? Find(string name)
    {
        var key = SpeakerName.Key(name);
        return Choices.Where(c => SpeakerName.Key(c.Key) == key).Select(c => (SpeakerChoice?)c.Value).FirstOrDefault();
    }

    private static SpeakerChoice? OnRecord(string name, SourceFile source) =>
        source.Turns.FirstOrDefault(t => SpeakerName.Key(t.Speaker) == SpeakerName.Key(name))?.Role switch
        {
            SpeakerRole.Owner => SpeakerChoice.Owner,
            SpeakerRole.Interviewer => SpeakerChoice.Interviewer,
            _ => null,
        };
}
