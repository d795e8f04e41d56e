using Alliage.Core.JointPages;
using Alliage.Core.Studies;

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

    private static readonly SheetMeasures[] Looks = [SheetMeasures.Roomy, SheetMeasures.Close, SheetMeasures.Tight, SheetMeasures.Closest];

    /// <summary>The first of the looks in which all has room; the closest where none has.</summary>
    public static JointLayout Of(JointContent content, JointSpeech speech) =>
        Looks.Select(look => Try(content, speech, look)).FirstOrDefault(l => l is not null)
        ?? new(SheetMeasures.Closest.Name, OnFirst(content, speech, SheetMeasures.Closest, Spare));

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
            + (look.Line * Math.Max(look.InHalf(Text(speech.Parts(v.Item, v.A))), look.InHalf(Text(speech.Parts(v.Item, v.B))))));
        var brings = content.Brings.Select(b => new[] { b.OwnerSays, b.PartnerSays }.Where(l => l.Count > 0)
            .Sum(l => (look.Line * look.InHalf($"« {string.Join("; ", l)} »")) + look.Note + look.Row)).DefaultIfEmpty(0).Max();
        var firms = Accounts.Voices.Max(a => SheetMeasures.InTick("■ " + speech.Firm(a)));
        var tasks = content.Tasks.Count * (look.Line + (1.4 * look.Row) + 1);
        return look.Head
            + (described > 0 ? look.Gap + described : 0)
            + (brings > 0 ? look.Section + brings : 0)
            + (tasks > 0 ? look.Section + (firms * look.Line) + (1.4 * look.Row) + 2 + tasks + (2 * look.Note) : 0);
    }

    private static double View(JointView view, JointSpeech speech, SheetMeasures look)
    {
        // Small capitals are wider by a fifth; what is said of the two stands on the same line where it has room.
        var topic = look.InWhole(new string('x', (speech.Topic(view.Item).Length * 6 / 5) + speech.Relation(view).Length + (speech.IsSaidOnce(view) ? 16 : 4)));
        var both = speech.Both(view) is { Count: > 0 } parts ? look.InWhole("■ " + Text(parts)) : 0;
        var cells = speech.IsSaidOnce(view) ? 0 : Math.Max(look.InCell(Text(speech.Own(view, view.A))), look.InCell(Text(speech.Own(view, view.B))));
        return (2 * look.Row) + 1 + (topic * look.Caps) + (look.Line * (both + cells));
    }

    /// <summary>Words as they run on the page, after their mark.</summary>
    private static string Text(IReadOnlyList<SentencePart> parts) => "■ " + string.Join(" ; ", parts.Select(p => p.Own ? $"«\u00A0{p.Words}\u00A0»" : p.Words));
}
