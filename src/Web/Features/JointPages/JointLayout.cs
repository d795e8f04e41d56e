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
    // Heights in points, as the style sheet sets them; a sheet has 742 between its margins.
    private static readonly Measures[] Looks =
    [
        new("roomy", Sheet: 725, Head: 92, Line: 15, Half: 40, Row: 24, Section: 42, Task: 21, View: 38, Cell: 24, Talk: 470, Subject: 26),
        new("close", Sheet: 730, Head: 80, Line: 13, Half: 46, Row: 19, Section: 32, Task: 17, View: 29, Cell: 27, Talk: 380, Subject: 20),
        new("tight", Sheet: 735, Head: 66, Line: 11, Half: 56, Row: 15, Section: 24, Task: 13.5, View: 20, Cell: 34, Talk: 290, Subject: 15),
    ];

    /// <summary>The first of the looks in which all has room; the closest where none has.</summary>
    public static JointLayout Of(JointContent content, JointSpeech speech)
    {
        foreach (var look in Looks)
        {
            if (Try(content, speech, look) is { } found)
            {
                return found;
            }
        }

        return new("tight", content.Views.Count / 2);
    }

    private static JointLayout? Try(JointContent content, JointSpeech speech, Measures look)
    {
        var left = look.Sheet - look.Head - Described(content, speech, look) - Brings(content, look) - Tasks(content, look);
        if (left < 0)
        {
            return null;
        }

        var first = 0;
        var room = left - look.Section;
        while (first < content.Views.Count && room - View(content.Views[first], speech, look) is >= 0 and var rest)
        {
            (room, first) = (rest, first + 1);
        }

        var more = content.Views.Skip(first).Sum(v => View(v, speech, look));
        var second = look.Talk + (content.Subjects.Count * look.Subject) + (more > 0 ? look.Section + more : 0);
        return second <= look.Sheet ? new(look.Name, first) : null;
    }

    private static double Described(JointContent content, JointSpeech speech, Measures look) => content.Described.Count == 0
        ? 0
        : look.Section + content.Described.Sum(v =>
            look.Row + (look.Line * Math.Max(Lines(Length(v, v.A, speech), look.Half), Lines(Length(v, v.B, speech), look.Half))));

    private static double Brings(JointContent content, Measures look) => content.Brings.Count == 0
        ? 0
        : look.Section + content.Brings.Max(b =>
            new[] { b.OwnerSays, b.PartnerSays }.Where(l => l.Count > 0).Sum(l => (look.Line * Lines(l.Sum(w => w.Length + 3), look.Half)) + look.Line + 6));

    private static double Tasks(JointContent content, Measures look) =>
        content.Tasks.Count == 0 ? 0 : look.Section + ((content.Tasks.Count + 2) * look.Task);

    private static double View(JointView view, JointSpeech speech, Measures look)
    {
        var lines = new[] { view.A, view.B }.Max(s => Lines(Length(view, s, speech) + 2, look.Cell));
        var topic = Lines(speech.Topic(view.Item).Length + speech.Relation(view).Length + 2, look.Half * 2);
        return look.View + (look.Line * (lines + topic - 2));
    }

    private static int Length(JointView view, Saying saying, JointSpeech speech) => speech.Parts(view.Item, saying).Sum(p => p.Words.Length + 3);

    private static int Lines(int characters, int most) => Math.Max(1, (characters + most - 1) / most);

    private sealed record Measures(
        string Name, double Sheet, double Head, double Line, int Half, double Row, double Section, double Task, double View, int Cell, double Talk, double Subject);
}
