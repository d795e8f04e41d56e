using Alliage.Web.Serving.Seats;

namespace Alliage.Web.Tests.Seats;

/// <summary>Addresses that a row of the table stands for, on the study of <see cref="Pair"/>.</summary>
internal static class Samples
{
    private static readonly Dictionary<string, string[]> Parts = new(StringComparer.Ordinal)
    {
        ["study"] = [Pair.Study],
        ["alliance"] = [Pair.Alliance],
        ["source"] = ["velo-A"],
        ["code"] = ["metier-repense"],
        ["reading"] = ["r-velo-a"],
        ["id"] = ["jaouen-2006"],
        ["section"] = ["facets"],
        ["entry"] = ["0"],
        ["kind"] = ["attributes"],
        ["subject"] = ["axis"],
        ["about"] = ["logic"],
        ["account"] = ["B"],
        ["voice"] = ["A", "B"],
        ["key"] = ["logic"],
        ["teller"] = ["A", "B"],
        ["format"] = ["xlsx", "csv"],
        ["word"] = ["nothing"],
        ["number"] = ["1", "5"],
        ["item"] = ["expectations"],
    };

    /// <summary>Rows that are asked otherwise too: what a page shows often hangs on what is asked of it.</summary>
    private static readonly Dictionary<string, string[]> Besides = new(StringComparer.Ordinal)
    {
        ["/studies/{study}/evidence/{kind}/{id}"] =
            [$"/studies/{Pair.Study}/evidence/answer/{Pair.Alliance}-a-expectations", $"/studies/{Pair.Study}/evidence/answer/{Pair.Alliance}-b-how-often-talk"],
        ["/studies/{study}/search"] = [$"/studies/{Pair.Study}/search?q={Pair.Secret(Core.Studies.Account.A)[..6]}"],
        ["/studies/{study}/matrix"] =
        [
            $"/studies/{Pair.Study}/matrix?rows=voices&columns=indicators&cells=count", $"/studies/{Pair.Study}/matrix?rows=voices&columns=themes&cells=quotations",
            $"/studies/{Pair.Study}/matrix?cells=summaries&columns=themes",
        ],
        ["/studies/{study}/matrix.{format}"] =
        [
            $"/studies/{Pair.Study}/matrix.xlsx?rows=voices&columns=themes&cells=quotations", $"/studies/{Pair.Study}/matrix.csv?rows=voices&columns=indicators&cells=count",
        ],
        ["/studies/{study}/matrix/cell"] = [$"/studies/{Pair.Study}/matrix/cell?rows=voices&row=velo%2FA&column=logic"],
        ["/studies/{study}/alliances/{alliance}"] = [$"/studies/{Pair.Study}/alliances/{Pair.Alliance}?by=facets"],
        ["/studies/{study}/alliances/{alliance}/matrix"] = [$"/studies/{Pair.Study}/alliances/{Pair.Alliance}/matrix?by=themes"],
        ["/studies/{study}/alliances/{alliance}/decide/{subject}/{about}/{account}"] =
            [$"/studies/{Pair.Study}/alliances/{Pair.Alliance}/decide/reading/partner-growth/A"],
        ["/studies/{study}/map"] = [$"/studies/{Pair.Study}/map?view=both"],
        ["/studies/{study}/cross"] = [$"/studies/{Pair.Study}/cross?columns=puthod-1996"],
        ["/studies/{study}/lights/{id}"] = [$"/studies/{Pair.Study}/lights/puthod-1996"],
    };

    /// <summary>The addresses; a part that has no sample yet is said.</summary>
    public static IEnumerable<string> Of(PageRule rule)
    {
        IEnumerable<string> made = [""];
        foreach (var part in rule.Address.Trim('/').Split('/'))
        {
            var sample = Filled(part).ToList();
            made = [.. made.SelectMany(m => sample.Select(s => $"{m}/{s}"))];
        }

        return made.Concat(Besides.GetValueOrDefault(rule.Address, []));
    }

    private static IEnumerable<string> Filled(string part)
    {
        var start = part.IndexOf('{', StringComparison.Ordinal);
        if (start < 0)
        {
            return [part];
        }

        var end = part.IndexOf('}', StringComparison.Ordinal);
        var name = part[(start + 1)..end].TrimStart('*').TrimEnd('?').ToLowerInvariant();
        return Parts.TryGetValue(name, out var values)
            ? values.Select(v => part[..start] + v + part[(end + 1)..])
            : throw new InvalidOperationException($"Samples.Parts has nothing for {{{name}}}: add what a page with it may be asked.");
    }
}
