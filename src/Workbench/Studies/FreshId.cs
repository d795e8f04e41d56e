using System.Security.Cryptography;

namespace Alliage.Workbench.Studies;

/// <summary>Ids for new rows: by chance, so that two people who work at once never give the same.</summary>
internal static class FreshId
{
    private const int Bytes = 6;

    /// <summary>An id that begins with a letter for its kind, such as <c>c3f09a1b22de4</c>.</summary>
    public static string Of(char kind) => kind + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
}
