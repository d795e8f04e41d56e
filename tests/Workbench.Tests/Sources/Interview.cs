using System.Text;
using Alliage.Core.Sources.Speakers;
using Alliage.Workbench.Sources;

namespace Alliage.Workbench.Tests.Sources;

/// <summary>An interview as a file, and who speaks in it.</summary>
internal static class Interview
{
    public const string Text =
        "Entretien du 3 mars\n\nQ: Pourquoi cette alliance ?\nYvon: Par hasard, un jour de marché.\nQ: Et la croissance ?\nYvon: Oui.\nLéa: Mais non.\n";

    public static readonly IReadOnlyDictionary<string, SpeakerChoice> Speakers =
        new Dictionary<string, SpeakerChoice> { ["Q"] = SpeakerChoice.Interviewer, ["Yvon"] = SpeakerChoice.Owner };

    public static TranscriptFile File(string name, string text = Text) => new(name, Encoding.UTF8.GetBytes(text));

    public static int At(string words) => Text.IndexOf(words, StringComparison.Ordinal);
}
