namespace Alliage.Web.Serving.Seats;

/// <summary>Why the program does not start, in both languages: nobody has chosen one yet.</summary>
internal static class StartRefusals
{
    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        ["listen-unreadable"] =
            "--listen {0}: not an address; give one such as 192.168.1.20. --listen {0} : ce n’est pas une adresse ; donnez-en une comme 192.168.1.20.",
        ["public-unreadable"] =
            "--public {0}: not a name of a host; give one such as alliage.example.org. --public {0} : ce n’est pas un nom d’hôte ; donnez-en un comme alliage.example.org.",
        ["proxy-unreadable"] =
            "--proxy {0}: not an address; give that of the proxy, such as 127.0.0.1. --proxy {0} : ce n’est pas une adresse ; donnez celle du mandataire, comme 127.0.0.1.",
        ["public-needs-tls"] =
            "{0} can be reached from anywhere, and without TLS everything would be read on the way: put a proxy with TLS in front and give its name, --public NAME (README). "
            + "{0} peut être atteinte de partout, et sans TLS tout serait lu en chemin : mettez devant un mandataire avec TLS et donnez son nom, --public NOM (README).",
        ["passphrase-needed"] =
            "Others than this machine will reach Alliage: set the adviser's passphrase first, alliage access passphrase. "
            + "D’autres que cette machine atteindront Alliage : donnez d’abord la phrase de passe, alliage access passphrase.",
    };

    public static string Sentence(string refusal, string quoted) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Sentences[refusal], quoted);
}
