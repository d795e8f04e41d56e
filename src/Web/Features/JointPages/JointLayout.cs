using Alliage.Core.JointPages;

namespace Alliage.Web.Features.JointPages;

/// <summary>
/// How the joint page is set so that it takes two sheets of paper, whatever both released: how closely, and how many views
/// stand on the first. Worked out from what stands on the page alone.
/// </summary>
/// <param name="Look">A class of the style sheet.</param>
/// <param name="First">How many views stand on the first sheet.</param>
public sealed record JointLayout(string Look, int First)
{
    /// <summary>Height of a sheet between its margins and above its last line.</summary>
    private const double Sheet = 742;

    /// <summary>What the measures have to spare on a full sheet, since words seldom fill their lines.</summary>
    private const double Spare = 18;

    private static readonly SheetMeasures[] Looks = [SheetMeasures.Roomy, SheetMeasures.Close, SheetMeasures.Tight];

    /// <summary>The first of the looks in which all has room; the closest where none has.</summary>
    public static JointLayout Of(JointContent content, JointSpeech speech) =>
        Looks.Select(look => Try(content, speech, look)).FirstOrDefault(l => l is not null)
        ?? new(SheetMeasures.Tight.Name, OnFirst(content, speech, SheetMeasures.Tight, Spare));

    private static JointLayout? Try(JointContent content, JointSpeech speech, SheetMeasures look)
    {
        var first = OnFirst(content, speech, look);
        var more = content.Views.Skip(first).Sum(v => View(v, speech, look));
        var second = look.Talk + (content.Subjects.Count * ((2 * look.Row) + look.Line + 1)) + (more > 0 ? look.Section + more : 0);
        return Facts(content, speech, look) <= Sheet && second <= Sheet ? new(look.Name, first) : null;
    }

    /// <summary>How many views have room under the facts.</summary>
    private static int OnFirst(JointContent content, JointSpeech speech, SheetMeasures look, double spare = 0)
    {
        var (first, room) = (0, Sheet + spare - Facts(content, speech, look) - look.Section);
        while (first < content.Views.Count && room - View(content.Views[first], speech, look) is >= 0 and var rest)
        {
            (room, first) = (rest, first + 1);
        }

        return first;
    }

    private static double Facts(JointContent content, JointSpeech speech, SheetMeasures look)
    {
        var described = content.Described.Sum(v => look.Caps + (2 * look.Row) + 1
            + (look.Line * Math.Max(look.InHalf(Length(v.Item, v.A, speech)), look.InHalf(Length(v.Item, v.B, speech)))));
        var brings = content.Brings.Select(b => new[] { b.OwnerSays, b.PartnerSays }.Where(l => l.Count > 0)
            .Sum(l => (look.Line * look.InHalf(l.Sum(w => w.Length + 2))) + look.Note + look.Row)).DefaultIfEmpty(0).Max();
        var tasks = content.Tasks.Count * (look.Line + (1.4 * look.Row) + 1);
        return look.Head
            + (described > 0 ? look.Gap + described : 0)
            + (brings > 0 ? look.Section + brings : 0)
            + (tasks > 0 ? look.Section + look.TaskHead + tasks + (2 * look.Note) : 0);
    }

    private static double View(JointView view, JointSpeech speech, SheetMeasures look)
    {
        var topic = look.InWhole(speech.Topic(view.Item).Length * 6 / 5 + speech.Relation(view).Length + (speech.IsSaidOnce(view) ? 16 : 4));
        var both = speech.Both(view).Sum(p => p.Words.Length + 3);
        var cells = speech.IsSaidOnce(view) ? 0 : Math.Max(Cell(speech.Own(view, view.A)), Cell(speech.Own(view, view.B)));
        return (2 * look.Row) + 1 + (topic * look.Caps) + (look.Line * ((both > 0 ? look.InWhole(both + 6) : 0) + cells));
        int Cell(IReadOnlyList<SentencePart> parts) => look.InCell(parts.Sum(p => p.Words.Length + 3) + 2);
    }

    private static int Length(string item, Saying saying, JointSpeech speech) => speech.Parts(item, saying).Sum(p => p.Words.Length + 3);
}
