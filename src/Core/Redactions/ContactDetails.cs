using System.Text.RegularExpressions;

namespace Alliage.Core.Redactions;

/// <summary>Finds e-mail addresses and telephone numbers: French ones, and those that begin with a country's number.</summary>
internal static partial class ContactDetails
{
    /// <summary>Where they stand, in order within each kind.</summary>
    public static IEnumerable<(TraceKind Kind, int Start, int End)> In(string text) =>
    [
        .. Mail().Matches(text).Select(m => (TraceKind.Mail, m.Index, m.Index + m.Length)),
        .. Phone().Matches(text).Select(m => (TraceKind.Phone, m.Index, m.Index + m.Length)),
    ];

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Mail();

    [GeneratedRegex(@"\b0[1-9]([ .\u00a0\u202f-]?\d{2}){4}\b|(\+|\b00)\d{1,3}([ .\u00a0\u202f-]?\d{1,4}){3,6}\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Phone();
}
