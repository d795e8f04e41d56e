using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Pasting;

namespace Alliage.Web.Features.Alliances.Entering;

/// <summary>The form of one alliance: fields by name, and the alliance that they make.</summary>
/// <param name="Values">What was typed, by field.</param>
internal sealed record AllianceTyped(IReadOnlyDictionary<string, string> Values)
{
    private static readonly string[] OfAlliance = ["alliance", "object", "functioning", "since", "competitors"];

    private static readonly string[] OfFirm = ["name", "trade", "sector", "size", "place"];

    public static AllianceTyped Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>Name of a firm's field.</summary>
    public static string Field(Account voice, string name) => $"{name}.{Keyword.Of(voice)}";

    public string this[string field] => Values.GetValueOrDefault(field, "");

    public static AllianceTyped Of(IFormCollection form) => new(
        OfAlliance.Concat(Accounts.Voices.SelectMany(v => OfFirm.Select(f => Field(v, f)))).ToDictionary(f => f, f => form[f].ToString().Trim()));

    /// <summary>The alliance, read as a table of one row would be: the same words are understood and refused.</summary>
    /// <param name="language">Language that it was typed in.</param>
    public Result<IReadOnlyList<EnteredAlliance>> Read(string language)
    {
        List<(string Heading, string Cell)> columns =
        [
            .. OfAlliance.Select(f => (f, this[f])),
            .. Accounts.Voices.SelectMany(v => OfFirm.Select(f => ($"{f} {Keyword.Of(v)}", this[Field(v, f)]))),
        ];
        var pasted = PastedAlliances.Of($"{Row(columns.Select(c => c.Heading))}\n{Row(columns.Select(c => c.Cell))}", language);
        return pasted.Problems.Count > 0
            ? Result<IReadOnlyList<EnteredAlliance>>.Failed([.. pasted.Problems.Select(p => p with { Line = null })])
            : Result<IReadOnlyList<EnteredAlliance>>.Of([.. pasted.Alliances.Select(a => a with { Line = null })]);
    }

    private static string Row(IEnumerable<string> cells) =>
        string.Join('\t', cells.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}
