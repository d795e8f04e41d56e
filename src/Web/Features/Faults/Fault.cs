using Alliage.Core.Problems;

namespace Alliage.Web.Features.Faults;

/// <summary>What kept a page from being answered.</summary>
public enum FaultKind
{
    /// <summary>Nothing stands at the address.</summary>
    NotThere,

    /// <summary>The workspace cannot be read or written for now.</summary>
    Refused,

    /// <summary>A form that is not known to come from a page of ours that is still good.</summary>
    Stale,

    /// <summary>Sent from a seat that has ended, or is not the one for it.</summary>
    Ended,

    /// <summary>More was sent than is taken at once.</summary>
    TooLarge,

    /// <summary>A request that makes no sense here.</summary>
    NotUnderstood,

    /// <summary>A mistake of the program.</summary>
    Ours,
}

/// <summary>What is said instead of a page.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Problems">What exactly, where it is known.</param>
/// <param name="Back">Where to go on; null for the home page.</param>
public sealed record Fault(FaultKind Kind, IReadOnlyList<Problem> Problems, string? Back = null)
{
    private const string UnknownStudy = "study-unknown";

    /// <summary>Problems of the workspace as a whole; all others are about something that is not there.</summary>
    private static readonly string[] OfWorkspace = ["workspace-", "disk-", "backup-"];

    public int Status => Kind switch
    {
        FaultKind.NotThere => StatusCodes.Status404NotFound,
        FaultKind.Refused => StatusCodes.Status503ServiceUnavailable,
        FaultKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        FaultKind.Ended => StatusCodes.Status403Forbidden,
        FaultKind.Ours => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status400BadRequest,
    };

    /// <summary>Whether what was posted could be sent again as it is.</summary>
    public bool CanSendAgain => Kind is FaultKind.Stale or FaultKind.Refused;

    /// <summary>From the problems of opening something; without any, the address itself means nothing.</summary>
    public static Fault Of(IReadOnlyList<Problem> problems, string back) => problems switch
    {
        _ when problems.Any(p => Array.Exists(OfWorkspace, w => p.Id.StartsWith(w, StringComparison.Ordinal))) => new(FaultKind.Refused, problems),
        _ when problems.Any(p => p.Id == UnknownStudy) => new(FaultKind.NotThere, problems),
        _ => new(FaultKind.NotThere, problems, back),
    };

    /// <summary>From a status without a page.</summary>
    public static Fault Of(int status) => new(
        status switch
        {
            StatusCodes.Status404NotFound => FaultKind.NotThere,
            StatusCodes.Status413PayloadTooLarge => FaultKind.TooLarge,
            StatusCodes.Status503ServiceUnavailable => FaultKind.Refused,
            >= StatusCodes.Status500InternalServerError => FaultKind.Ours,
            _ => FaultKind.NotUnderstood,
        },
        []);

    /// <summary>Says on the request what is wrong, for whoever writes the answer.</summary>
    public static void Set(HttpContext http, Fault fault) => http.Items[typeof(Fault)] = fault;

    /// <summary>For an address that is no page of its own: the page that says why it has nothing.</summary>
    public static IResult Answer(HttpContext http, IReadOnlyList<Problem> problems, string back)
    {
        var fault = Of(problems, back);
        Set(http, fault);
        return Results.StatusCode(fault.Status);
    }

    /// <summary>What was said to be wrong; null where nothing was.</summary>
    public static Fault? On(HttpContext http) => http.Items.TryGetValue(typeof(Fault), out var fault) ? (Fault?)fault : null;
}
