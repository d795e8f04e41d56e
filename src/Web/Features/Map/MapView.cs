using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Map;

/// <summary>What the map shows.</summary>
public enum MapView
{
    /// <summary>Places as a published account gives them.</summary>
    Published,

    /// <summary>Places as the engine computes them.</summary>
    Computed,

    /// <summary>The published list, each row ending in what is computed.</summary>
    Both,
}

/// <summary>Drawing or table, where a page holds only one of them.</summary>
public enum MapForms
{
    /// <summary>The drawing.</summary>
    Map,

    /// <summary>The same facts as rows.</summary>
    Table,
}

/// <summary>What is asked of the page by its address: a view, filters, an alliance to point at. Unknown words are as good as none.</summary>
public sealed record MapQuery
{
    public MapView? View { get; init; }

    /// <summary>What a map of many alliances shows; a smaller one holds both.</summary>
    public MapForms As { get; init; }

    /// <summary>Id of the alliance pointed at.</summary>
    public string? Alliance { get; init; }

    public PlacementStatus? Status { get; init; }

    public PlacementBasis? Basis { get; init; }

    /// <summary>Id of a configuration: computed, or published where that is shown.</summary>
    public string? Configuration { get; init; }

    public string? Sector { get; init; }

    public Grade? Grade { get; init; }

    public bool IsFiltered => Status is not null || Basis is not null || Configuration is not null || Sector is not null || Grade is not null;

    /// <summary>From the words of an address.</summary>
    public static MapQuery Of(Func<string, string?> word) => new()
    {
        View = Read<MapView>(word("view")),
        As = Read<MapForms>(word("as")) ?? MapForms.Map,
        Alliance = Word(word("alliance")),
        Status = Read<PlacementStatus>(word("status")),
        Basis = Read<PlacementBasis>(word("basis")),
        Configuration = Word(word("configuration")),
        Sector = Word(word("sector")),
        Grade = Read<Grade>(word("grade")),
    };

    /// <summary>The words of an address: those that say something.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Words() =>
        new KeyValuePair<string, string?>[]
        {
            new("view", View is { } view ? Keyword.Of(view) : null),
            new("as", As == MapForms.Table ? Keyword.Of(As) : null),
            new("status", Status is { } status ? Keyword.Of(status) : null),
            new("basis", Basis is { } basis ? Keyword.Of(basis) : null),
            new("configuration", Configuration),
            new("sector", Sector),
            new("grade", Grade is { } grade ? Keyword.Of(grade) : null),
            new("alliance", Alliance),
        }.Where(w => w.Value is not null);

    private static string? Word(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static T? Read<T>(string? word)
        where T : struct, Enum => word is null ? null : Keyword.Read<T>(word);
}
