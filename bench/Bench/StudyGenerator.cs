using System.Globalization;
using System.Text;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Bench;

/// <summary>
/// A made-up study of any size, the same for the same seed: two interviews an alliance, about 28,000 characters each,
/// questions that raise themes, and codings spread over the owners' turns.
/// </summary>
public sealed class StudyGenerator(Framework framework, int seed, int length = 28_000)
{
    private static readonly string[] Words =
        "on le la les des une avec pour dans client atelier ensemble année travail chantier partenaire métier offre commande marché bien plus moins toujours parce que alors ça va quand même".Split(' ');

    // A benchmark needs the same study each time, not chance that nobody can guess.
#pragma warning disable CA5394
    private readonly Random random = new(seed);

    /// <summary>A study with so many alliances and codings in all.</summary>
    public StudyContents Make(int alliances, int codings)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = new Rows();
        var codes = framework.Indicators.Select(i => new Code { Id = i.Id, Name = i.Id }).ToList();
        for (var a = 0; a < alliances; a++)
        {
            var id = "a" + a.ToString("D5", CultureInfo.InvariantCulture);
            rows.Alliances.Add(new Alliance { Id = id, Object = new("Objet " + id, "Object " + id) });
            foreach (var voice in Accounts.Voices)
            {
                rows.Firms.Add(new Firm { Alliance = id, Voice = voice, Pseudonym = $"{id}-{Keyword.Of(voice)}" });
                var share = (codings / alliances / 2) + (voice == Account.A ? codings / alliances % 2 : 0);
                Interview(rows, texts, id, voice, share, codes);
            }
        }

        var settings = new Settings
        {
            Title = new("Étude engendrée", "Generated study"),
            Framework = framework.Id,
            FrameworkVersion = framework.Version,
            LeadCoder = "bench",
            Languages = ["fr"],
        };
        return new StudyContents(
            new StudyRows
            {
                Settings = settings,
                People = [new Person { Name = "bench", Role = PersonRole.Lead }],
                Alliances = rows.Alliances,
                Firms = rows.Firms,
                Sources = rows.Sources,
                Turns = rows.Turns,
                Raised = rows.Raised,
                Codes = codes,
                Links = [.. codes.Select(c => new CodeLink { Code = c.Id, Indicator = c.Id })],
                Codings = rows.Codings,
            },
            texts,
            new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal));
    }

    private void Interview(Rows rows, Dictionary<string, string> texts, string alliance, Account voice, int codings, List<Code> codes)
    {
        var source = $"{alliance}-{Keyword.Of(voice)}";
        var text = new StringBuilder(length + 1_000);
        var owned = new List<Turn>();
        for (var question = 0; text.Length < length; question++)
        {
            var asked = Say(rows, text, source, "Enquêtrice", SpeakerRole.Interviewer, 12);
            if (question % 3 == 0)
            {
                rows.Raised.Add(new Raised
                {
                    Source = source,
                    Theme = framework.Themes[question / 3 % framework.Themes.Count].Id,
                    Turn = asked.Start,
                    How = question % 2 == 0 ? RaisedHow.Openly : RaisedHow.ByName,
                    ConfirmedBy = "bench",
                });
            }

            owned.Add(Say(rows, text, source, "Dirigeant", SpeakerRole.Owner, 40 + random.Next(160)));
        }

        var written = text.ToString();
        texts[source] = written;
        rows.Sources.Add(new Source
        {
            Id = source,
            Alliance = alliance,
            Account = voice,
            Kind = SourceKind.Interview,
            State = SourceState.Read,
            HeardOn = new DateOnly(2025, 3, 1),
        });
        for (var c = 0; c < codings; c++)
        {
            var turn = owned[random.Next(owned.Count)];
            var start = turn.Start + random.Next(Math.Max(1, turn.End - turn.Start - 60));
            var end = Math.Min(turn.End, start + 20 + random.Next(60));
            rows.Codings.Add(new Coding
            {
                Id = "c" + rows.Codings.Count.ToString("D7", CultureInfo.InvariantCulture),
                Source = source,
                Start = start,
                End = end,
                Quote = written[start..end],
                Code = codes[random.Next(codes.Count)].Id,
                Coder = "bench",
                At = new DateTime(2025, 3, 2, 9, 0, 0, DateTimeKind.Utc).AddSeconds(c),
            });
        }
    }

    private Turn Say(Rows rows, StringBuilder text, string source, string speaker, SpeakerRole role, int words)
    {
        text.Append(text.Length == 0 ? "" : "\n\n").Append(speaker).Append(" : ");
        var start = text.Length;
        for (var w = 0; w < words; w++)
        {
            text.Append(w == 0 ? "" : " ").Append(Words[random.Next(Words.Length)]);
        }

        text.Append('.');
        var turn = new Turn { Source = source, Start = start, End = text.Length, Speaker = speaker, Role = role, Words = words };
        rows.Turns.Add(turn);
        return turn;
    }
#pragma warning restore CA5394

    private sealed class Rows
    {
        public List<Alliance> Alliances { get; } = [];

        public List<Firm> Firms { get; } = [];

        public List<Source> Sources { get; } = [];

        public List<Turn> Turns { get; } = [];

        public List<Raised> Raised { get; } = [];

        public List<Coding> Codings { get; } = [];
    }
}
