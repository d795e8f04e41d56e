using System.Text;
using Alliage.Core.Guides;
using Alliage.Core.Studies;

namespace Alliage.Core.Diagnosis;

/// <summary>
/// What an owner says to one item of the guide, whole: options, words, two lists, or why there is no answer. It is kept as
/// <see cref="Answer"/>s (<see cref="ReplyAnswers"/>), and made of them again.
/// </summary>
public sealed record Reply
{
    /// <summary>Value of the answer that keeps the list of "mine".</summary>
    public const string MineValue = "mine";

    /// <summary>Value of the answer that keeps the list of "theirs".</summary>
    public const string TheirsValue = "theirs";

    /// <summary>Id of the item.</summary>
    public required string Item { get; init; }

    /// <summary>Ids of the options chosen, in the guide's order.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The words given, beside a choice too; the digits of a number; null where there are none.</summary>
    public string? Text { get; init; }

    /// <summary>The lines of "mine".</summary>
    public IReadOnlyList<string> Mine { get; init; } = [];

    /// <summary>The lines of "theirs".</summary>
    public IReadOnlyList<string> Theirs { get; init; } = [];

    /// <summary>Why there is no answer; null where there is one, or nothing yet.</summary>
    public Absence? Absence { get; init; }

    /// <summary>Whether nothing was said at all, not even that there is no answer.</summary>
    public bool IsEmpty => Absence is null && !HasAnswer;

    /// <summary>Whether there is an answer.</summary>
    public bool HasAnswer => Options.Count > 0 || Text is not null || Mine.Count > 0 || Theirs.Count > 0;

    /// <summary>What the answers to an item say together; empty where there is none.</summary>
    /// <param name="item">The item.</param>
    /// <param name="answers">Answers of one owner; those to other items are passed over.</param>
    public static Reply Of(GuideItem item, IEnumerable<Answer> answers)
    {
        var own = answers.Where(a => a.Item == item.Id).ToList();
        var chosen = own.Select(a => a.Value).OfType<string>().ToHashSet();
        return new Reply
        {
            Item = item.Id,
            Options = [.. item.Options.Select(o => o.Id).Where(chosen.Contains)],
            Text = item.Type switch
            {
                AnswerType.Number => own.FirstOrDefault()?.Value,
                AnswerType.MineAndTheirs => null,
                _ => own.Select(a => a.Text).FirstOrDefault(t => t is not null),
            },
            Mine = item.Type == AnswerType.MineAndTheirs ? Lines(own, MineValue) : [],
            Theirs = item.Type == AnswerType.MineAndTheirs ? Lines(own, TheirsValue) : [],
            Absence = own.Select(a => a.Absence).FirstOrDefault(a => a is not null),
        };
    }

    /// <summary>
    /// The same without what a keyboard leaves behind: spaces around, empty lines, options twice or out of order. An
    /// answer that is empty then is null.
    /// </summary>
    public Reply Tidy(GuideItem item) => this with
    {
        Options =
        [
            .. item.Options.Select(o => o.Id).Where(Options.Contains),
            .. Options.Where(o => item.Options.All(known => known.Id != o)).Distinct(StringComparer.Ordinal),
        ],
        Text = Words(Text),
        Mine = Tidy(Mine),
        Theirs = Tidy(Theirs),
    };

    /// <summary>Whether two replies say the same.</summary>
    public bool Equals(Reply? other) =>
        other is not null && Item == other.Item && Text == other.Text && Absence == other.Absence
        && Options.SequenceEqual(other.Options) && Mine.SequenceEqual(other.Mine) && Theirs.SequenceEqual(other.Theirs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Item, Text, Absence, Options.Count, Mine.Count, Theirs.Count);

    private static string[] Lines(List<Answer> own, string side) => own.Find(a => a.Value == side)?.Text?.Split('\n') ?? [];

    private static string[] Tidy(IReadOnlyList<string> lines) =>
        [.. lines.SelectMany(l => l.ReplaceLineEndings("\n").Split('\n')).Select(Words).OfType<string>()];

    /// <summary>Half a sign and signs that cannot be seen would make a file that no program reads.</summary>
    private static string? Words(string? text)
    {
        var seen = (text ?? "").ReplaceLineEndings("\n").EnumerateRunes().Where(r => r.Value is '\n' or '\t' || !Rune.IsControl(r));
        var plain = string.Concat(seen).Trim();
        return plain.Length == 0 ? null : plain;
    }
}
