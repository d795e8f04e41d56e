using Alliage.Core.Diagnosis;
using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Studies;
using Alliage.Workbench.Diagnosis;

namespace Alliage.Web.Features.Answering;

/// <summary>One owner who is answering: what was said, kept or not, and the way through the questions.</summary>
/// <param name="Opened">The owner's rows, with the guide.</param>
/// <param name="Draft">What is not kept before the end; null where answers are kept as they are given.</param>
public sealed record Sitting(OpenedOwner Opened, Draft? Draft)
{
    /// <summary>The guide.</summary>
    public Core.Guides.Guide Guide => Opened.Guide.Guide;

    /// <summary>Which questions.</summary>
    public GuideForm Form => Draft?.Form ?? Opened.Owner.Respondent.Form;

    /// <summary>Whether the owner has said that answers are kept as they are given.</summary>
    public bool Keeps => Draft is null && Opened.Owner.Respondent.Language is not null;

    /// <summary>The questions of the form, in their order.</summary>
    public IReadOnlyList<GuideItem> Items => Guide.Of(Form);

    /// <summary>How many of them have an answer, or a reason for having none.</summary>
    public int Answered => Items.Count(IsAnswered);

    /// <summary>Words of the questions in a language.</summary>
    public FrameworkWording Said(string language) => Opened.Guide.Worded.In(language);

    /// <summary>What was said to an item; empty where nothing was.</summary>
    public Reply Reply(GuideItem item) => Draft?.Of(item.Id)?.Read(item) ?? Core.Diagnosis.Reply.Of(item, Opened.Owner.Answers);

    /// <summary>Whether something was said to an item. One that was not reached is as if nothing was.</summary>
    public bool IsAnswered(GuideItem item) => Reply(item) is { IsEmpty: false, Absence: not Absence.NotReached };

    /// <summary>Number of the first question that nothing was said to; the first of all where all were answered.</summary>
    public int Next => Items.ToList().FindIndex(i => !IsAnswered(i)) is var at and >= 0 ? at + 1 : 1;

    /// <summary>Whether a question that names the partner's growth was answered, so that words on the open question come after it.</summary>
    public bool IsPrompted => Guide.Items.Any(i => i.NamesPartnerGrowth && Reply(i).HasAnswer);

    /// <summary>Whether a change ends what the partner may read of this item.</summary>
    public bool IsReleased(GuideItem item) => !Opened.IsMade && Opened.Owner.Releases.Any(r => r.Item == item.Id);

    /// <summary>What is said by handing in: the draft in its order, and that the rest was not reached.</summary>
    public IEnumerable<ReplyTyped> ToHandIn =>
    [
        .. Draft?.Replies ?? [],
        .. Items.Where(i => Reply(i).IsEmpty).Select(i => new ReplyTyped(i.Id, [ReplyTyped.Value(Absence.NotReached)])),
    ];
}
