using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alliage.Core.Problems;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Access;

/// <summary>The adviser's passphrase: at least 12 signs, and only a salted, slow hash of it is kept (PBKDF2 with SHA-256).</summary>
public sealed class Passphrase(IAccessStore store, TimeProvider clock)
{
    /// <summary>Fewest signs.</summary>
    public const int Shortest = 12;

    private const int Longest = 1000;
    private const int Rounds = 600_000;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    /// <summary>Sets it; all sessions of the adviser end. Problem <c>passphrase-short</c>.</summary>
    public async Task<Result<KeptSecret>> Set(string typed, CancellationToken stop)
    {
        var plain = Plain(typed);
        return plain.Length < Shortest || plain.Length > Longest
            ? Result<KeptSecret>.Failed(Problem.Of("passphrase-short", Shortest.ToString(CultureInfo.InvariantCulture)))
            : await store.SetSecret(Hash(plain, RandomNumberGenerator.GetBytes(SaltBytes), Rounds), clock.GetUtcNow().UtcDateTime, stop);
    }

    /// <summary>What is kept of it. A workspace that cannot be asked is a problem, not one without a passphrase.</summary>
    public Result<KeptSecret> Kept() => store.Secret();

    /// <summary>Whether this is the passphrase; null secret number where it is not. The same work whatever is typed.</summary>
    public Result<KeptSecret> Enter(string typed)
    {
        var kept = store.Secret();
        if (!kept.Succeeded)
        {
            return kept;
        }

        var parts = (kept.Value.IsSet ? kept.Value.Hash : Nobodys).Split('$');
        var rounds = int.Parse(parts[0], CultureInfo.InvariantCulture);
        var same = CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Hash(Plain(typed), Convert.FromBase64String(parts[1]), rounds)),
            Encoding.ASCII.GetBytes(string.Join('$', parts)));
        return same && kept.Value.IsSet ? kept : Result<KeptSecret>.Failed(Problem.Of("passphrase-refused"));
    }

    // Of nothing that anyone can type: a look at it takes as long.
    private static string Nobodys { get; } = $"{Rounds}${Convert.ToBase64String(new byte[SaltBytes])}$";

    // The same sign may be typed in two ways, composed or not.
    private static string Plain(string typed)
    {
        var trimmed = typed.Trim();
        return trimmed.Length > Longest ? trimmed[..(Longest + 1)] : trimmed.Normalize(NormalizationForm.FormC);
    }

    private static string Hash(string plain, byte[] salt, int rounds)
    {
        var hash = Rfc2898DeriveBytes.Pbkdf2(plain, salt, rounds, HashAlgorithmName.SHA256, HashBytes);
        return $"{rounds.ToString(CultureInfo.InvariantCulture)}${Convert.ToBase64String(salt)}${Convert.ToBase64String(hash)}";
    }
}
