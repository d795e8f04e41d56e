using System.Globalization;

namespace Alliage.Storage.Rows;

/// <summary>Times as text, in universal time, to the last digit: what was written is what is read, and it sorts.</summary>
internal static class Instant
{
    public static string Write(DateTime value)
    {
        var universal = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc);
        return universal.ToString("O", CultureInfo.InvariantCulture);
    }

    public static DateTime Read(string text) =>
        DateTime.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
