using System.Text;
using Alliage.Core.Studies;
using Alliage.Web.Wording;
using Alliage.Workbench.Diagnosis;

namespace Alliage.Web.Features.Entering;

/// <summary>An owner's copy as a text that any program shows: questions and answers, no name of anybody.</summary>
internal static class CopyText
{
    public static string Of(OwnCopy copy, Words words)
    {
        var text = new StringBuilder();
        text.AppendLine(words["entry.copy.title"]).AppendLine();
        if (copy.Given is { } day)
        {
            text.AppendLine(words.Of("entry.copy.given", day.ToString("d MMMM yyyy", words.Culture))).AppendLine();
        }

        Part(text, words["entry.copy.answers"], copy.Answers, a => Lines(a, words));
        Part(text, words["entry.copy.former"], copy.Former, f => [.. Lines(f.Answer, words), words.Of("entry.copy.replaced", At(f.At, words)), .. Why(f, words)]);
        Part(text, words["entry.copy.consents"], copy.Consents, c => [words.Of($"entry.copy.consent.{Keyword.Of(c.To)}", At(c.At, words))]);
        Part(text, words["entry.copy.released"], copy.Released, r => [.. Lines(r.Answer, words), words.Of("entry.copy.released.at", At(r.At, words))]);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Part<T>(StringBuilder text, string title, IReadOnlyList<T> entries, Func<T, IEnumerable<string>> lines)
    {
        text.AppendLine(title).AppendLine(new string('=', title.Length)).AppendLine();
        if (entries.Count == 0)
        {
            text.AppendLine("–").AppendLine();
        }

        foreach (var entry in entries)
        {
            foreach (var line in lines(entry))
            {
                text.AppendLine(line);
            }

            text.AppendLine();
        }
    }

    private static IEnumerable<string> Lines(OwnAnswer answer, Words words) =>
    [
        answer.Question,
        .. answer.Chosen.Select(c => "  – " + c),
        .. answer.Text is { } said ? said.Split('\n').Select(l => "  " + l) : [],
        .. answer.Mine.Select(l => $"  {words["entry.copy.mine"]} {l}"),
        .. answer.Theirs.Select(l => $"  {words["entry.copy.theirs"]} {l}"),
        .. answer.Absence is { } absence ? ["  " + words["alliance.absence." + Keyword.Of(absence)]] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Why(OwnFormerAnswer former, Words words) =>
        former.Why is { } why ? [words.Of("entry.copy.why", why)] : [];

    private static string At(DateTime at, Words words) => at.ToLocalTime().ToString("d MMMM yyyy, HH:mm", words.Culture);
}
