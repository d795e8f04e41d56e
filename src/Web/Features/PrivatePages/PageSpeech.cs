using System.Globalization;
using Alliage.Core.Advice;
using Alliage.Core.Comparison;
using Alliage.Core.Diagnosis;
using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.PrivatePages;
using Alliage.Core.Studies;
using Alliage.Web.Wording;
using Alliage.Workbench.Diagnosis;

namespace Alliage.Web.Features.PrivatePages;

/// <summary>A private page in words: sentences of ours, words of the guide, and the owner's own.</summary>
/// <param name="of">The page.</param>
/// <param name="words">Words of the reader's language.</param>
public sealed class PageSpeech(OpenedPrivatePage of, Words words)
{
    /// <summary>Most signs of a quotation: the whole of it stands among the answers, and the page fits on two sheets.</summary>
    private const int LongestQuote = 240;

    private readonly FrameworkWording guide = of.Opened.Guide.Worded.In(words.Language);
    private readonly FrameworkWording advice = of.Advice.In(words.Language);

    /// <summary>The study that a mark "paper" means.</summary>
    public string Study => Cited(of.Advice.Advice.Works[0]);

    /// <summary>The sentence of a statement.</summary>
    public string Sentence(PageStatement statement) => words["private.says." + statement.Says];

    /// <summary>What stands before a quotation.</summary>
    public string Lead(PageStatement quote) =>
        words["private.quote." + quote.Says] is var lead && lead.StartsWith("private.", StringComparison.Ordinal) ? words["private.quote.other"] : lead;

    /// <summary>Own words as they are quoted.</summary>
    public static string Quoted(string text) => Shortened.Of(text, LongestQuote);

    /// <summary>A question of the guide.</summary>
    public string Question(string item) => Item(item) is { } found ? guide[GuideKeys.Question(found)] : item;

    /// <summary>The words of options of an item.</summary>
    public IEnumerable<string> Options(string item, IReadOnlyList<string> options) =>
        Item(item) is { } found ? found.Options.Where(o => options.Contains(o.Id)).Select(o => guide[GuideKeys.Option(found, o)]) : [];

    /// <summary>What was answered to an item, in one line.</summary>
    public string Answered(string item) => Item(item) is { } found ? Said(found, Reply.Of(found, of.Opened.Owner.Answers)) : item;

    /// <summary>A reply in one line; what it is not is said too.</summary>
    public string Said(GuideItem item, Reply reply)
    {
        string[] said =
        [
            .. Options(item.Id, reply.Options),
            .. reply.Text is { } text ? [Quoted(text)] : Array.Empty<string>(),
            .. reply.Mine.Concat(reply.Theirs),
            .. reply.Absence is { } why ? [words["private.absent." + Keyword.Of(why)]] : Array.Empty<string>(),
        ];
        return said.Length == 0 ? words["private.former.nothing"] : string.Join(words["private.comma"], said);
    }

    /// <summary>A text of a rule.</summary>
    public string Advice(string key) => advice[key];

    /// <summary>Who half of a rule comes from, in a few words.</summary>
    public string Mark(AdviceMark mark) => mark.Origin switch
    {
        { From: OriginKind.OurInterpretation } => words["private.mark.our-interpretation"],
        { From: OriginKind.Paper, Section: { } section } => words.Of("private.mark.section", words["private.mark.paper"], section),
        _ => words["private.mark." + Keyword.Of(mark.Origin.From)],
    };

    /// <summary>The work or the text of law behind a mark; null where it is our own idea.</summary>
    public string? Citation(AdviceMark mark)
    {
        var rules = of.Advice.Advice;
        if (rules.Laws.FirstOrDefault(l => l.Id == mark.Origin.Work) is { } law)
        {
            return $"{law.Name}. {law.Where}.";
        }

        var work = mark.Origin.From == OriginKind.Paper ? rules.Works[0] : rules.Works.FirstOrDefault(w => w.Id == mark.Origin.Work);
        return work is null ? null : Cited(work);
    }

    /// <summary>That a rule speaks of the law of a country, and when it was read; null where it speaks of none.</summary>
    public string? Law(AdviceRule rule)
    {
        var read = of.Advice.Advice.Laws.Where(l => rule.Marks.Any(m => m.Origin.Work == l.Id)).Select(l => l.Read).ToList();
        return rule.Country is null ? null : words.Of("private.law." + rule.Country, read.Min().ToString("d MMMM yyyy", words.Culture));
    }

    private string Cited(Work work) =>
        $"{words.Of("private.cite", work.Author, work.Year.ToString(CultureInfo.InvariantCulture))}. {work.Title ?? words["private.cite.untitled"]}. {work.Where}.";

    private GuideItem? Item(string id) => of.Opened.Guide.Guide.Items.FirstOrDefault(i => i.Id == id);
}
