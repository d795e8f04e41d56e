using Alliage.Core.Diagnosis;
using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Studies;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.Answering;

/// <summary>A reply in words, as its owner reads it again.</summary>
/// <param name="Lines">Options chosen, or why there is no answer.</param>
/// <param name="Quoted">Own words.</param>
public sealed record ReplySpeech(IReadOnlyList<string> Lines, IReadOnlyList<string> Quoted)
{
    /// <summary>Whether nothing was said.</summary>
    public bool IsNothing => Lines.Count == 0 && Quoted.Count == 0;

    public static ReplySpeech Of(GuideItem item, Reply reply, FrameworkWording said, Words words) => new(
        [
            .. reply.Absence is { } absence and not Absence.NotReached ? [words["answering." + Keyword.Of(absence)]] : Array.Empty<string>(),
            .. item.Options.Where(o => reply.Options.Contains(o.Id)).Select(o => said[GuideKeys.Option(item, o)]),
            .. item.Type == AnswerType.Number && reply.Text is { } number ? [number] : Array.Empty<string>(),
            .. Side(reply.Mine, GuideKeys.Mine(item), said, words),
            .. Side(reply.Theirs, GuideKeys.Theirs(item), said, words),
        ],
        item.Type != AnswerType.Number && reply.Text is { } text ? [text] : []);

    private static IEnumerable<string> Side(IReadOnlyList<string> lines, string key, FrameworkWording said, Words words) =>
        lines.Count == 0 ? [] : [words.Of("answering.side", said[key], string.Join(words["answering.comma"], lines))];
}
