using System.Globalization;
using Alliage.Cli.Terminals;
using Alliage.Core.Coordination;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Views.Placement;

/// <summary>Coordination, voice by voice: tie, dependence, the rows of the table that fit, the mode where all of them give one.</summary>
internal static class CoordinationTable
{
    public static void Write(Session session, PlacedStudy placed, Terms terms)
    {
        var (words, page) = (session.Words, session.Results);
        var voices = placed.Placements.SelectMany(p => p.Coordination, (p, v) => (p.Case.Alliance.Id, Voice: v))
            .Where(v => v.Voice is not null).Select(v => (v.Id, Voice: v.Voice!)).ToList();
        var known = voices.Where(v => IsKnown(v.Voice)).ToList();
        page.Heading(words.Of("coordination.title", known.Count, voices.Count));
        if (known.Count == 0)
        {
            page.Line(words["coordination.none"]);
            return;
        }

        var table = new PageTable(
            words["table.alliance"],
            words["coordination.tie"],
            words["coordination.dependence"],
            words["coordination.rows"],
            words["coordination.mode"])
        { Named = true };
        foreach (var (id, voice) in known)
        {
            table.Row(
                $"{id} {Keyword.Of(voice.Account)}",
                terms.Tie(voice.Tie),
                terms.Dependence(voice.Dependence),
                Numbers(voice.Rows),
                PageTable.Lines(Mode(voice, terms, words)));
        }

        page.Write(table.Drawn);
        page.Line(words["coordination.note"]);
    }

    /// <summary>The mode with its source, or why there is none, then the signs of constrained trust.</summary>
    public static IEnumerable<string> Mode(VoiceCoordination voice, Terms terms, InterfaceWords words)
    {
        yield return voice.Mode is { } mode
            ? words.Of("coordination.mode-found", terms.Mode(mode), terms.Word("mode-source", voice.Source!.Value))
            : voice.Nearest.Count > 0 ? words.Of("coordination.nearest", Numbers(voice.Nearest))
            : words["coordination.open"];
        foreach (var sign in voice.Signs.Select(s => s.Indicator.PointsTo!.Sign!).Distinct())
        {
            yield return words.Of("coordination.sign", terms.Sign(sign));
        }
    }

    /// <summary>Numbers of rows, runs drawn together: "1, 5–8".</summary>
    public static string Numbers(IReadOnlyList<CoordinationRow> rows)
    {
        var runs = new List<(int From, int To)>();
        foreach (var number in rows.Select(r => r.Number))
        {
            if (runs.Count > 0 && runs[^1].To == number - 1)
            {
                runs[^1] = (runs[^1].From, number);
            }
            else
            {
                runs.Add((number, number));
            }
        }

        return string.Join(", ", runs.Select(r => r.From == r.To
            ? r.From.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{r.From}–{r.To}")));
    }

    private static bool IsKnown(VoiceCoordination voice) =>
        voice.Dependence is not null || voice.Signs.Count > 0 || voice.Components.Values.Any(v => v is not null);
}
