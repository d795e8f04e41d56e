using System.Globalization;
using Alliage.Core.Studies;

namespace Alliage.Core.Diagnosis;

/// <summary>The id of an owner's answer: it follows from whose it is and to what, so that answering twice replaces.</summary>
public static class AnswerId
{
    /// <summary><c>{alliance}-{a or b}-{item}</c>, then the option or the side. Where that is too long for an id, a number stands for the alliance.</summary>
    public static string Of(string alliance, Account account, string item, string? part = null)
    {
        var tail = $"-{(account == Account.A ? 'a' : 'b')}-{item}{(part is null ? "" : "-" + part)}";
        return alliance.Length + tail.Length <= StudyId.LongestAllowed ? alliance + tail : Number(alliance) + tail;
    }

    /// <summary>FNV-1a, 32 bits: the same everywhere and always.</summary>
    private static string Number(string alliance)
    {
        var hash = 2166136261u;
        foreach (var letter in alliance)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
