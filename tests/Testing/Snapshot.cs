using System.Runtime.CompilerServices;

namespace Alliage.Testing;

/// <summary>
/// Holds a text against the one that a person has read and kept beside the test (<c>name.verified.txt</c>). On a
/// difference the new text is written to <c>name.received.txt</c>: read it, and rename it if it is right.
/// </summary>
public static class Snapshot
{
    public static void Matches(string name, string text, [CallerFilePath] string test = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(test)!, name);
        var (verified, received) = (stem + ".verified.txt", stem + ".received.txt");
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        throw new InvalidOperationException($"Not as verified. Compare {received} with {verified}.");
    }
}
