using Alliage.Core.Diagnosis;
using Alliage.Core.Guides;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Diagnosis;

/// <summary>Everything that one owner gave, in words of the guide, to take away: nothing that anybody made of it, and nothing of the partner.</summary>
/// <param name="Language">The language of the questions.</param>
/// <param name="Given">The day on which the answers were handed in; null until then.</param>
/// <param name="Answers">What stands, in the guide's order.</param>
/// <param name="Former">What stood before, oldest first.</param>
/// <param name="Consents">To what the owner agrees.</param>
/// <param name="Released">What the partner may read where both released it.</param>
public sealed record OwnCopy(
    string Language,
    DateOnly? Given,
    IReadOnlyList<OwnAnswer> Answers,
    IReadOnlyList<OwnFormerAnswer> Former,
    IReadOnlyList<OwnConsent> Consents,
    IReadOnlyList<OwnRelease> Released);

/// <summary>What was said to one question.</summary>
/// <param name="Item">Id of the question.</param>
/// <param name="Question">The question as it is asked.</param>
/// <param name="Chosen">Options chosen, as they are offered.</param>
/// <param name="Text">Words, or the digits of a number; null where there are none.</param>
/// <param name="Mine">Lines of "mine".</param>
/// <param name="Theirs">Lines of "theirs".</param>
/// <param name="Absence">Why there is no answer; null where there is one.</param>
public sealed record OwnAnswer(
    string Item, string Question, IReadOnlyList<string> Chosen, string? Text, IReadOnlyList<string> Mine, IReadOnlyList<string> Theirs, Absence? Absence)
{
    /// <summary>A reply in the words of the guide.</summary>
    public static OwnAnswer Of(GuideItem item, Reply reply, Func<string, string> words) => new(
        item.Id,
        words(GuideKeys.Question(item)),
        [.. item.Options.Where(o => reply.Options.Contains(o.Id)).Select(o => words(GuideKeys.Option(item, o)))],
        reply.Text,
        reply.Mine,
        reply.Theirs,
        reply.Absence);

    /// <summary>An answer to a question that the guide does not have any more, as it was kept.</summary>
    public static OwnAnswer Of(Answer answer) =>
        new(answer.Item, answer.Item, answer.Value is { } value ? [value] : [], answer.Text, [], [], answer.Absence);

    /// <summary>What was released, in the words of the guide as far as it has the question.</summary>
    public static OwnAnswer Of(Release release, GuideItem? item, Func<string, string> words) => item is null
        ? new(release.Item, release.Item, release.Options, release.Text, release.Mine, release.Theirs, null)
        : Of(item, new() { Item = item.Id, Options = release.Options, Text = release.Text, Mine = release.Mine, Theirs = release.Theirs }, words);
}

/// <summary>An answer that gave way.</summary>
/// <param name="Answer">What it was.</param>
/// <param name="Why">The owner's reason; null where none was given.</param>
/// <param name="At">When it gave way, in universal time.</param>
public sealed record OwnFormerAnswer(OwnAnswer Answer, string? Why, DateTime At);

/// <summary>A consent that is given.</summary>
/// <param name="To">To what.</param>
/// <param name="At">When, in universal time.</param>
public sealed record OwnConsent(ConsentTo To, DateTime At);

/// <summary>What was released.</summary>
/// <param name="Answer">As the partner would read it.</param>
/// <param name="At">When, in universal time.</param>
public sealed record OwnRelease(OwnAnswer Answer, DateTime At);
