using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.JointPages;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.JointPages;

/// <summary>The joint page in words of one language.</summary>
/// <param name="content">What both released.</param>
/// <param name="guide">The guide.</param>
/// <param name="words">The words of the pages.</param>
public sealed class JointSpeech(JointContent content, WordedGuide guide, Words words)
{
    private readonly FrameworkWording said = guide.In(words.Language);

    /// <summary>How closely it is set: a class of the style sheet.</summary>
    public string Look { get; set; } = "";

    /// <summary>What it is, and the day on which it was made.</summary>
    public string Caption => content.Made is { } made
        ? words.Of("joint.caption", Dates.Day(made.At.ToLocalTime(), words.Culture))
        : words["joint.caption.not-made"];

    /// <summary>Three questions: those that suit what both released, and after them those that suit any two.</summary>
    public IReadOnlyList<string> Three(IReadOnlyList<string> questions) =>
        [.. questions.Concat([words["joint.question.1"], words["joint.question.2"], words["joint.question.3"]]).Take(3)];

    /// <summary>Whether the two name the same tasks for the same firm.</summary>
    public string TasksTitle => words[content.Tasks.All(t => t.Claim != TaskClaim.Nobody && t.SaidBy.Count == 2) ? "joint.tasks.same" : "joint.tasks.other"];

    /// <summary>What the views come to, among those that can be held together.</summary>
    public string ViewsTitle
    {
        get
        {
            List<JointRelation> held = [.. content.Views.Select(v => v.Relation).Where(r => r != JointRelation.NotComparable)];
            var alike = held.Count(r => r == JointRelation.Same);
            return words[(held.Count, alike) switch
            {
                (0, _) => "joint.views.own",
                (_, 0) => "joint.views.other",
                _ when alike == held.Count => "joint.views.same",
                _ => "joint.views.mixed",
            }];
        }
    }

    /// <summary>What a firm is called.</summary>
    public string Firm(Account account) =>
        (account == Account.A ? content.Firms.A : content.Firms.B) ?? words.Of("joint.firm", Keyword.Of(account));

    /// <summary>What an item is about.</summary>
    public string Topic(string item) => said[GuideKeys.Topic(Item(item))];

    /// <summary>What an owner says to it.</summary>
    public IReadOnlyList<SentencePart> Parts(string item, Saying saying) => ReleasedSentence.Said(Item(item), said, saying);

    /// <summary>Of several options, those that both chose.</summary>
    public IReadOnlyList<SentencePart> Both(JointView view) =>
        IsSeveral(view) && view.Both.Count > 0 ? Parts(view.Item, new() { Options = view.Both }) : [];

    /// <summary>What one says beyond that.</summary>
    public IReadOnlyList<SentencePart> Own(JointView view, Saying saying)
    {
        var rest = IsSeveral(view) && view.Both.Count > 0 ? saying with { Options = [.. saying.Options.Except(view.Both)] } : saying;
        return view.Both.Count > 0 && rest.NamesNone ? [new(null, words["joint.nothing-more"], Own: false)] : Parts(view.Item, rest);
    }

    /// <summary>Whether both tick the same and neither adds a word, so that it is said once.</summary>
    public bool IsSaidOnce(JointView view) =>
        IsSeveral(view) && view is { Relation: JointRelation.Same, Both.Count: > 0, A.Words: null, B.Words: null };

    private bool IsSeveral(JointView view) => Item(view.Item).Type == AnswerType.Several;

    /// <summary>A subject that both chose.</summary>
    public string Subject(string option)
    {
        var item = Item(content.SubjectsOf!);
        return said[GuideKeys.Option(item, item.Options.First(o => o.Id == option))];
    }

    /// <summary>How what the two say stands together, and who says more.</summary>
    public string Relation(JointView view)
    {
        var how = Item(view.Item).Joint?.Compared switch
        {
            HowCompared.Steps => "steps",
            HowCompared.EachOwn => "own-firm",
            HowCompared.Kinds => "kinds",
            _ => "own-words",
        };
        var key = $"joint.relation.{Keyword.Of(view.Relation)}";
        return view.Relation switch
        {
            JointRelation.Same => words[key],
            JointRelation.NotComparable => words[$"{key}.{(how == "own-firm" ? how : "own-words")}"],
            _ when view.More is { } who => words.Of($"{key}.{how}", Firm(who)),
            _ => words[$"{key}.{how}"],
        };
    }

    private GuideItem Item(string id) => guide.Guide.Items.First(i => i.Id == id);
}
