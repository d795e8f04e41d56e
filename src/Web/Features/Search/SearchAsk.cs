using System.Globalization;
using Alliage.Core.Search;
using Alliage.Core.Studies;
using Alliage.Workbench.Search;

namespace Alliage.Web.Features.Search;

/// <summary>What is asked of a search, as it stands in the page's address.</summary>
public sealed record SearchAsk
{
    /// <summary>How many hits a page lists.</summary>
    public const int PageOf = 50;

    public string Typed { get; init; } = "";

    public bool Whole { get; init; }

    public string? Alliance { get; init; }

    public Account? Voice { get; init; }

    public SpeakerRole? Role { get; init; }

    public string? Code { get; init; }

    public int Skip { get; init; }

    /// <summary>Whether there is anything to search for.</summary>
    public bool IsAsked => Typed.Trim().Length > 0;

    public StudySearch Search => new(SearchWords.Of(Typed), Whole, Scope, Skip, PageOf);

    public SearchScope Scope => new() { Alliance = Alliance, Account = Voice, Role = Role, Codes = Code is { } only ? [only] : null };

    /// <summary>The parts of an address, those that say nothing left out.</summary>
    public static SearchAsk Of(IQueryCollection query) => new()
    {
        Typed = query["q"].ToString(),
        Whole = query["whole"] == "1",
        Alliance = Part(query, "alliance"),
        Voice = Keyword.Read<Account>(query["voice"].ToString()),
        Role = Keyword.Read<SpeakerRole>(query["role"].ToString()),
        Code = Part(query, "code"),
        Skip = int.TryParse(query["skip"], NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? skip : 0,
    };

    public string Address(string study)
    {
        (string Name, string? Value)[] parts =
        [
            ("q", Typed), ("whole", Whole ? "1" : null), ("alliance", Alliance), ("voice", Voice is { } v ? Keyword.Of(v) : null),
            ("role", Role is { } r ? Keyword.Of(r) : null), ("code", Code),
            ("skip", Skip > 0 ? Skip.ToString(CultureInfo.InvariantCulture) : null),
        ];
        return $"/studies/{Uri.EscapeDataString(study)}/search?"
            + string.Join('&', parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
    }

    private static string? Part(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } part ? part : null;
}
