using Alliage.Core.Advice;
using Alliage.Core.Coordination;
using Alliage.Core.Diagnosis;
using Alliage.Core.Guides;
using Alliage.Core.Guides.Next;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.PrivatePages;

/// <summary>What one owner's answers give to say, item by item and reading by reading.</summary>
/// <param name="placed">The case as that owner's answers alone make it.</param>
/// <param name="voice">A or B.</param>
/// <param name="guide">The guide that was answered.</param>
internal sealed class OwnSayings(CasePlacement placed, Account voice, Guide guide)
{
    private readonly OwnFacts facts = new(placed, voice);
    private readonly VoiceToAsk toAsk = VoiceToAsk.Of(placed.Readings, voice, guide);

    /// <summary>Tie and dependence as the answers let them be read; null where nothing was answered.</summary>
    public VoiceCoordination? Coordination => placed.Coordination[(int)voice];

    /// <summary>The sentence of the option chosen, or the words given instead; nothing where there is neither.</summary>
    public IEnumerable<PageStatement> Choice(string id) => Answered(id, (item, reply) =>
        reply.Options is [var option, ..] ? Sentence($"{id}.{option}", id)
        : reply.Text is { } text ? Words(item, text)
        : null);

    /// <summary>What was ticked.</summary>
    public IEnumerable<PageStatement> Ticks(params IReadOnlyList<string> ids) =>
        ids.SelectMany(id => Answered(id, (_, reply) =>
            reply.Options.Count == 0 ? null : new() { Kind = StatementKind.Ticks, Says = id, Items = [id], Mine = reply.Options }));

    /// <summary>The two lists.</summary>
    public IEnumerable<PageStatement> Sides(string id) => Answered(id, (_, reply) =>
        reply.Mine.Count + reply.Theirs.Count == 0
            ? null
            : new() { Kind = StatementKind.Sides, Says = id, Items = [id], Mine = reply.Mine, Theirs = reply.Theirs });

    /// <summary>The words said.</summary>
    public IEnumerable<PageStatement> Quote(string id) => Answered(id, (item, reply) => reply.Text is { } text ? Words(item, text) : null);

    /// <summary>A sentence of ours.</summary>
    public static PageStatement Sentence(string says, params IReadOnlyList<string> items) =>
        new() { Kind = StatementKind.Sentence, Says = says, Items = items };

    /// <summary>
    /// Where the owner stands on an axis. Two facts at least have to say it, and both poles are said where they balance;
    /// one alone is too little.
    /// </summary>
    public IEnumerable<PageStatement> Axis(string id)
    {
        var axis = placed.Readings.Framework.Index.Axes[id];
        var position = Position.Of(placed.Readings, voice, axis);
        return position switch
        {
            { Band: PositionBand.Balanced } => [Sentence($"axis.{id}.both", facts.Standing(id))],
            { ForPole: > 1 } => [Sentence($"axis.{id}.{position.Pole}", facts.Standing(id))],
            _ => [],
        };
    }

    /// <summary>Whether the answers say where the owner stands on an axis.</summary>
    public bool Stands(string axis) => Axis(axis).Any();

    /// <summary>The sentence of a reading with the items that make it; nothing where it has no value.</summary>
    public IEnumerable<PageStatement> Reading(string says, string scale, string? value) =>
        value is null ? [] : [Sentence($"{says}.{value}", facts.Read(scale, [value]))];

    /// <summary>That the components of a tie differ, with the items that say so.</summary>
    public PageStatement Mixed() => Sentence(
        "tie.mixed",
        [.. Coordination!.Components.Where(c => c.Value is not null).SelectMany(c => facts.Read(c.Key, [c.Value!])).Distinct()]);

    /// <summary>That something cannot be said: because the owner said so, or because a question was not answered yet.</summary>
    /// <param name="says">What cannot be said.</param>
    /// <param name="item">The item that tells it.</param>
    public PageStatement Open(string says, string item)
    {
        var why = Reply(item)?.Absence is { } absence and (Absence.DontKnow or Absence.PreferNot or Absence.NotApplicable) ? absence : (Absence?)null;
        return new()
        {
            Kind = StatementKind.Open,
            Says = "open." + says,
            Items = why is null ? [] : [item],
            Why = why,
            Asks = why is null ? item : null,
        };
    }

    /// <summary>
    /// That an axis or a scale cannot be told, with the first question left of which an option would tell it. One that
    /// only tells where somebody reads the words is not asked: nobody reads them.
    /// </summary>
    public PageStatement OpenPoint(string says, params IReadOnlyList<string> points)
    {
        var telling = placed.Readings.Framework.Indicators
            .Where(i => i.PointsTo is { } to && (points.Contains(to.Axis) || points.Contains(to.Scale)))
            .Select(i => i.Id).ToHashSet();
        return new()
        {
            Kind = StatementKind.Open,
            Says = "open." + says,
            Asks = toAsk.Open.Where(p => points.Contains(p.Id)).SelectMany(p => p.Items)
                .Where(i => i.Options.Any(o => o.Informs.Any(telling.Contains))).MinBy(i => i.Order)?.Id,
        };
    }

    /// <summary>What was said to an item; null where the guide has none such.</summary>
    public Reply? Reply(string id) => guide.Items.FirstOrDefault(i => i.Id == id) is { } item ? Diagnosis.Reply.Of(item, placed.Case.Answers) : null;

    private static PageStatement Words(GuideItem item, string text) =>
        new() { Kind = StatementKind.Quote, Says = item.Id, Items = [item.Id], Mine = [text] };

    private IEnumerable<PageStatement> Answered(string id, Func<GuideItem, Reply, PageStatement?> say)
    {
        if (guide.Items.FirstOrDefault(i => i.Id == id) is { } item
            && Diagnosis.Reply.Of(item, placed.Case.Answers) is { HasAnswer: true } reply
            && say(item, reply) is { } said)
        {
            yield return said;
        }
    }
}
