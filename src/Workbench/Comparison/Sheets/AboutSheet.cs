using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Comparison.Sheets;

/// <summary>What a matrix is, how it was made and how to read it, so that a file that travels alone can still be judged.</summary>
internal static class AboutSheet
{
    public static Sheet Of(OrderedCases ordered, MatrixNames names, DateOnly today) =>
        new(names.Words["cases.sheet.about"], [.. Facts(ordered, names, today), .. Reading(ordered, names), .. Heard(ordered, names)])
        {
            Widths = [34, 60, 14],
        };

    private static IEnumerable<IReadOnlyList<SheetCell>> Facts(OrderedCases ordered, MatrixNames names, DateOnly today)
    {
        var (words, settings, asked) = (names.Words, ordered.Opened.Study.Settings, ordered.Asked);
        var framework = ordered.Opened.Framework.Framework;
        var choices = string.Join(words["cases.semicolon"], names.Choices());
        IReadOnlyList<SheetCell> Fact(string key, SheetCell value) => [SheetCell.Of(words["cases.about." + key]), value];
        yield return Fact("what", SheetCell.Of(words["cases.about.is"]));
        yield return Fact("study", SheetCell.Of(ordered.Opened.Study.Name));
        yield return Fact("title", SheetCell.Of(settings.Title.In(words.Language)));
        yield return Fact("at", SheetCell.Of(today));
        yield return Fact("framework", SheetCell.Of($"{framework.Id} {framework.Version}"));
        yield return Fact("rule", SheetCell.Of(ordered.Opened.Framework.In(words.Language)[$"silence.{Keyword.Of(settings.SilenceRule)}.name"]));
        yield return Fact("rows", SheetCell.Of(words["cases.rows." + Keyword.Of(asked.Rows)]));
        yield return Fact("columns", SheetCell.Of(words["cases.columns." + Keyword.Of(asked.Columns)]));
        yield return Fact("cells", SheetCell.Of(words["cases.shows." + Keyword.Of(asked.Shows)]));
        yield return Fact("order", SheetCell.Of(names.Order(ordered.Order)));
        yield return Fact("places", SheetCell.Of(words["cases.places." + Keyword.Of(asked.Scope.Places)]));
        yield return Fact("filter", SheetCell.Of(choices.Length > 0 ? choices : words["cases.about.filter.none"]));
        yield return Fact("cases", SheetCell.Of(ordered.Matrix.Cases));
        yield return Fact("of-cases", SheetCell.Of(ordered.Matrix.OfCases));
        if (settings.RetentionDate is { } retention)
        {
            yield return Fact("retention", SheetCell.Of(retention));
        }
    }

    private static IEnumerable<IReadOnlyList<SheetCell>> Reading(OrderedCases ordered, MatrixNames names)
    {
        (string Key, bool Holds)[] lines =
        [
            (Keyword.Of(ordered.Asked.Shows), true),
            ("evidence", MatrixSheet.IsWords(ordered)),
            ("denominator", true),
            ("absences", ordered.Asked.Rows == MatrixRows.Voices),
            ("order." + Keyword.Of(ordered.Asked.Scope.Places), true),
            ("alike", ordered.Order is RowOrder.Alike),
        ];
        return lines.Where(l => l.Holds).Select((l, at) => (IReadOnlyList<SheetCell>)
            [at == 0 ? SheetCell.Of(names.Words["cases.about.how"]) : SheetCell.Nothing, SheetCell.Of(names.Words["cases.about." + l.Key])]);
    }

    /// <summary>The foot of the matrix, as numbers.</summary>
    private static IEnumerable<IReadOnlyList<SheetCell>> Heard(OrderedCases ordered, MatrixNames names)
    {
        string[] heads = ["heard", "heard.voices", "heard.heard", "heard.said", "heard.silent", "heard.records", "heard.cases"];
        yield return [];
        yield return [.. heads.Select(h => SheetCell.Of(names.Words["cases.about." + h]))];
        foreach (var column in ordered.Matrix.Columns)
        {
            var heard = column.Hearing;
            int[] numbers = [heard.Voices, heard.Heard, heard.Said, heard.Silent, heard.Records, heard.Cases];
            yield return [SheetCell.Of(names.Column(column.Key)), .. numbers.Select(SheetCell.Of)];
        }
    }
}
