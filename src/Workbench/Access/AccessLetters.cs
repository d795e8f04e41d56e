using System.Security.Cryptography;
using System.Text;

namespace Alliage.Workbench.Access;

/// <summary>
/// The letters of a code: twenty signs of an alphabet of 32 without I, L, O and U, 100 bits of chance, written as
/// four groups of five. That many cannot be tried out, so a plain hash is enough and no salt is needed.
/// </summary>
internal static class AccessLetters
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 20;
    private const int Group = 5;

    /// <summary>A new code, as it is given: <c>7KQ2M-X4TNB-90HWD-3RVPA</c>.</summary>
    public static string New() =>
        string.Join('-', RandomNumberGenerator.GetString(Alphabet, Length).Chunk(Group).Select(part => new string(part)));

    /// <summary>
    /// What is kept of a code, and looked for: however it is typed (small letters, spaces, no hyphens, O for 0, I or L
    /// for 1), the same.
    /// </summary>
    public static string Hash(string typed)
    {
        var plain = new string([.. typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Take(Length * 2).Select(Meant)]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(plain)));
    }

    private static char Meant(char sign) => sign switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        _ => sign,
    };
}
