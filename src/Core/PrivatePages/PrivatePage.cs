using Alliage.Core.Advice;
using Alliage.Core.Diagnosis;
using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.PrivatePages;

/// <summary>A part of a private page.</summary>
/// <param name="Block">Which.</param>
/// <param name="Statements">What it says, in order; at least one.</param>
public sealed record PageSection(PageBlock Block, IReadOnlyList<PageStatement> Statements);

/// <summary>
/// The private page of one owner: sentences chosen by that owner's answers, their own words, and points to look at. A pure
/// function of <see cref="OwnVoice"/>: nothing of the partner can be in it, not even whether there is one. It gives no
/// name to a configuration or a mode, no count and no forecast.
/// </summary>
public sealed record PrivatePage
{
    /// <summary>What the page says first; null where nothing was answered yet.</summary>
    public required PageStatement? Finding { get; init; }

    /// <summary>Its parts; none where nothing was answered yet.</summary>
    public required IReadOnlyList<PageSection> Sections { get; init; }

    /// <summary>The points to look at, three at most.</summary>
    public required IReadOnlyList<AdvicePoint> Points { get; init; }

    /// <summary>The page of an owner.</summary>
    /// <param name="owner">The owner's rows.</param>
    /// <param name="settings">Settings of the study: none of them changes what answers say.</param>
    /// <param name="guide">The guide that was answered.</param>
    /// <param name="framework">The framework that <see cref="AdviceRules.Framework"/> names.</param>
    /// <param name="advice">The rules of advice.</param>
    public static PrivatePage Of(OwnerFile owner, Settings settings, Guide guide, Framework framework, AdviceRules advice)
    {
        var @case = OwnVoice.Of(owner);
        var placed = Placing.One(@case, OwnVoice.StudyOf(owner, settings), framework);
        if (@case.Answers.All(a => a.Absence is not null))
        {
            return new() { Finding = null, Sections = [], Points = [] };
        }

        var own = new OwnSayings(placed, owner.Account, guide);
        var sections = Enum.GetValues<PageBlock>().Select(b => new PageSection(b, PageBlocks.Of(b, own))).ToList();
        return new()
        {
            Finding = sections.SelectMany(s => s.Statements).FirstOrDefault(s => s.Kind == StatementKind.Sentence),
            Sections = sections,
            Points = AdviceFor.Of(advice, placed, owner.Account),
        };
    }

    /// <summary>Every sentence that a page may choose: the keys that its wording needs.</summary>
    public static IReadOnlyList<string> SentenceKeys(Guide guide, Framework framework) => PageSentences.Of(guide, framework);
}
