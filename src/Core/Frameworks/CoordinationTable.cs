namespace Alliage.Core.Frameworks;

/// <summary>How far the work decides a row.</summary>
public enum RowStatus
{
    /// <summary>The work says it.</summary>
    Stated,

    /// <summary>Only a general rule or an example of the work reaches it.</summary>
    GeneralRule,

    /// <summary>The work says nothing.</summary>
    Open,
}

/// <summary>One row: poles, tie and level of interdependence, and the mode where the work states it.</summary>
public sealed record CoordinationRow
{
    /// <summary>Number, from 1, as the documentation cites it.</summary>
    public required int Number { get; init; }

    /// <summary>Pole on each axis.</summary>
    public required IReadOnlyDictionary<string, string> At { get; init; }

    /// <summary>Value of tie.</summary>
    public required string Tie { get; init; }

    /// <summary>Level of interdependence.</summary>
    public required string Interdependence { get; init; }

    /// <summary>How far the work decides it.</summary>
    public required RowStatus Status { get; init; }

    /// <summary>The mode; only for a stated row.</summary>
    public string? Mode { get; init; }

    /// <summary>Whether the work states it only where both partners depend (Jaouen 2006, 4.4): reached by one alone, the mode is ours.</summary>
    public bool BothDepend { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>The four-way table from which a mode of coordination is read (Jaouen 2006, 4.2 to 4.4).</summary>
public sealed record CoordinationTable
{
    /// <summary>No table: no row fits anything.</summary>
    public static CoordinationTable None { get; } = new()
    {
        TieComponents = [],
        TieAgreement = 1,
        Dependence = "",
        Levels = new Dictionary<string, string>(),
        Modes = [],
        Rows = [],
        Origin = new() { From = OriginKind.OurInterpretation },
    };

    /// <summary>The scales that make up tie, all with the same values.</summary>
    public required IReadOnlyList<string> TieComponents { get; init; }

    /// <summary>How many components must agree to give tie its value.</summary>
    public required int TieAgreement { get; init; }

    /// <summary>The scale of dependence.</summary>
    public required string Dependence { get; init; }

    /// <summary>Level of interdependence in the table, by value of dependence.</summary>
    public required IReadOnlyDictionary<string, string> Levels { get; init; }

    /// <summary>The modes.</summary>
    public required IReadOnlyList<string> Modes { get; init; }

    /// <summary>All the rows: every crossing once.</summary>
    public required IReadOnlyList<CoordinationRow> Rows { get; init; }

    /// <summary>Where the reading of tie and dependence comes from.</summary>
    public required Origin Origin { get; init; }
}
