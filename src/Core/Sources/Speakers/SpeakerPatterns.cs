namespace Alliage.Core.Sources.Speakers;

/// <summary>
/// The patterns that are tried, the more particular first: where two find as many lines the first is taken. To know
/// another kind of transcript, add a line here and its example to the tests.
/// </summary>
public static class SpeakerPatterns
{
    private const string Space = @"[ \t\u00a0\u202f]";

    // Left-to-right and right-to-left marks may stand before a name.
    private const string Begin = @"^(?<label>[ \t\u00a0\u202f\u200e\u200f\ufeff]*";

    private const string Name = @"(?<name>\p{L}[\p{L}\p{M}\p{N}.'’_&/\u00a0\u202f \-]{0,38}?)";

    private const string Clock = @"\d{1,3}:\d{2}(:\d{2})?([.,]\d{1,3})?";

    private const string Time = $@"(?<time>{Clock}({Space}*(-|–|—|-->|→){Space}*{Clock})?)";

    // Hours, minutes and seconds may be followed by speech; "le marché à 10:30" is speech.
    private const string LongTime = @"(?<time>\d{1,3}:\d{2}:\d{2}([.,]\d{1,3})?)";

    /// <summary>All patterns, in order.</summary>
    public static IReadOnlyList<SpeakerPattern> All { get; } =
    [
        new("bracket-time", $@"{Begin}\[{Name}\]{Space}*\({Time}\){Space}*:?)"),
        new("time-bracket", $@"{Begin}\[{Time}\]{Space}*\[?{Name}\]?{Space}*:)"),
        new("name-time-bracket", $@"{Begin}{Name}{Space}*[(\[]{Time}[)\]]{Space}*:?)"),
        new("time-name", $@"{Begin}\(?{Time}\)?{Space}*[-–—|]?{Space}*{Name}{Space}*:)"),
        new("name-time", $@"{Begin}{Name}{Space}*[,|–—-]?{Space}+({LongTime}{Space}*:?({Space}|$)|{Time}{Space}*(:|$)))"),
        new("voice", $@"{Begin}<v(\.[\w.]+)?{Space}+{Name}{Space}*>)"),
        new("bold", $@"{Begin}(\*\*|__){Name}{Space}*:?{Space}*(\*\*|__){Space}*(\({Time}\))?{Space}*:?)"),
        new("hash", $@"{Begin}\#+{Space}?{Name}{Space}*:)"),
        new("hash-line", $@"{Begin}\#+{Space}?{Name}{Space}*)$", isPlain: false),
        new("bracket", $@"{Begin}\[{Name}\]{Space}*:?)", isPlain: false),
        new("between-dashes", $@"{Begin}[-–—•]{Space}*{Name}{Space}*[-–—:]){Space}", isPlain: false),
        new("colon", $@"{Begin}{Name}{Space}*:)([^0-9/]|$)"),
        new("tab", $@"{Begin}{Name}\t+)", isPlain: false),
        new("letter", $@"{Begin}(?<name>\p{{Lu}}\d{{0,2}}){Space}*[.)]){Space}", isPlain: false),
        new("dash", $@"{Begin}{Name}{Space}+[-–—]){Space}", isPlain: false),
    ];

    /// <summary>Whether a line begins as a change of speaker would, read by itself.</summary>
    public static bool BeginsWithLabel(ReadOnlySpan<char> line)
    {
        foreach (var pattern in All)
        {
            if (pattern.IsPlain && pattern.Match(line) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
