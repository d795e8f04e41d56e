using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using static Alliage.Core.Workshop.FieldKind;

namespace Alliage.Core.Workshop;

/// <summary>The fields of the table of coordination, and of one of its rows.</summary>
internal static class CoordinationFields
{
    public static IReadOnlyList<FormField> Of(Framework framework)
    {
        var table = framework.Coordination;
        var scales = framework.Scales.Select(s => new FieldChoice(s.Id, [$"scale.{s.Id}.name"])).ToList();
        var dependence = framework.Scales.FirstOrDefault(s => s.Id == table.Dependence)?.Values ?? [];
        return
        [
            new("tie-components", Several, "tieComponents") { Choices = scales, Needed = true },
            new("tie-agreement", Number, "tieAgreement"),
            new("dependence", Choice, "dependence") { Choices = [new("", [], "dependence.none"), .. scales], Needed = true },
            .. dependence.Distinct().Select(v => new FormField($"level.{v}", Line, $"levels.{v}") { About = $"scale.{table.Dependence}.{v}" }),
            new("modes", Ids, "modes") { Needed = true },
            .. table.Modes.Distinct().SelectMany(m => new[]
            {
                new FormField($"mode.{m}.name", Words, $"mode.{m}.name"), new FormField($"mode.{m}.definition", Prose, $"mode.{m}.definition"),
            }),
            .. table.Rows.Select(r => r.Tie).Distinct().Select(t => new FormField($"tie.{t}", Words, $"tie.{t}")),
            .. table.Levels.Values.Distinct().Where(l => l.Length > 0).Select(l => new FormField($"of-level.{l}", Words, $"level.{l}")),
            new("origin", FieldKind.Origin, "origin") { Choices = SectionFields.WorksOf(framework) },
        ];
    }

    public static IReadOnlyList<FormField> OfRow(Framework framework, string entry, FormField origin) =>
    [
        new("status", Choice, "status") { Choices = [.. Keyword.All<RowStatus>().Select(s => new FieldChoice(s, [], "status." + s))], Needed = true },
        new("mode", Choice, "mode")
        {
            Choices = [new("", [], "mode.none"), .. framework.Coordination.Modes.Distinct().Select(m => new FieldChoice(m, [$"mode.{m}.name"]))],
        },
        new("both-depend", Flag, "bothDepend"),
        new("text", Prose, $"row.{entry}"),
        origin,
    ];
}
