using Alliage.Core.Frameworks;
using Alliage.Core.Workshop;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.Workshop;

/// <summary>How the entries and fields of a framework are called on the pages of the workshop.</summary>
public sealed class DraftSpeech(WordedFramework worded, Words words)
{
    public Words Words => words;

    public WordedFramework Worded => worded;

    /// <summary>A text in the reader's language, else in another; null where there is none.</summary>
    public string? Text(string key) => worded.Wordings.OrderByDescending(w => w.Language == words.Language)
        .Select(w => w.Texts.GetValueOrDefault(key)).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t));

    /// <summary>What an entry is called: its name, or what stands for one; its id where it has none yet.</summary>
    public string Entry(FrameworkSection section, string? entry) => section.Name switch
    {
        _ when entry is null || !section.IsList => words["workshop.section." + section.Name],
        FrameworkSection.Traits => Text($"trait.{entry}") ?? entry,
        FrameworkSection.Rows => Row(entry),
        FrameworkSection.Works when worded.Framework.Works.FirstOrDefault(w => w.Id == entry) is { } work => work.Author.Length > 0 ? $"{work.Author} ({work.Year})" : entry,
        _ => Text($"{section.Word}.{entry}.name") ?? entry,
    };

    /// <summary>What is said beside an entry in a list: its definition, or what it points to.</summary>
    public string? Beside(FrameworkSection section, string entry) => section.Name switch
    {
        FrameworkSection.Indicators when worded.Framework.Index.Indicators.TryGetValue(entry, out var indicator) => Points(indicator),
        FrameworkSection.Axes when worded.Framework.Axes.FirstOrDefault(a => a.Id == entry) is { } axis =>
            string.Join(" – ", axis.Poles.Select(p => Text($"pole.{p}.name") ?? p)),
        FrameworkSection.Traits => entry.Split('.', 2) is [var configuration, _] ? Text($"configuration.{configuration}.name") ?? configuration : null,
        FrameworkSection.Rows => Text($"row.{entry}"),
        FrameworkSection.Works => worded.Framework.Works.FirstOrDefault(w => w.Id == entry)?.Title,
        _ => Text($"{section.Word}.{entry}.definition") ?? Text($"{section.Word}.{entry}.summary"),
    };

    /// <summary>The caption of a field.</summary>
    public string Caption(FormField field)
    {
        var about = field.About is { } key ? Text(key) ?? key.Split('.')[^1] : field.Name[(field.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return field.Name.Split('.', 2) switch
        {
            ["pole0" or "pole1", var part] => words.Of("workshop.field.pole." + part, about),
            ["value" or "level" or "tie" or "of-level", _] => words.Of($"workshop.field.{field.Name.Split('.')[0]}", about),
            ["mode", var mode] => words.Of("workshop.field.mode." + mode.Split('.')[^1], mode.Split('.')[0]),
            _ => words["workshop.field." + field.Name],
        };
    }

    /// <summary>What helps to fill a field in; null where its caption says enough.</summary>
    public string? Hint(FrameworkSection section, FormField field)
    {
        var key = $"workshop.hint.{section.Name}.{field.Name}";
        return words[key] is var said && said != key ? said : null;
    }

    /// <summary>The name of a choice.</summary>
    public string Choice(FieldChoice choice)
    {
        var named = string.Join(" · ", choice.Names.Select(n => Text(n) ?? n.Split('.')[1]));
        return choice.Word is not { } word ? named.Length > 0 ? named : choice.Value
            : named.Length > 0 ? words.Of("workshop.choice." + word, named)
            : words["workshop.choice." + word];
    }

    // Of what no list offers, as the state of a resource, nothing is said here: its definition does.
    private string? Points(Indicator indicator)
    {
        var target = PointChoices.Of(indicator.PointsTo);
        if (PointChoices.IsAsItStands(target))
        {
            return null;
        }

        var choice = PointChoices.Of(worded.Framework).FirstOrDefault(c => c.Value == target);
        return choice is null ? words["workshop.points.unknown"] : Choice(choice);
    }

    private string Row(string number)
    {
        var row = worded.Framework.Coordination.Rows.FirstOrDefault(r => r.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == number);
        return row is null
            ? number
            : string.Join(" × ", row.At.Values.Select(p => Text($"pole.{p}.name") ?? p)
                .Append(Text($"tie.{row.Tie}") ?? row.Tie).Append(Text($"level.{row.Interdependence}") ?? row.Interdependence));
    }
}
