using Alliage.Core.Evidence;
using Alliage.Core.Lights;
using Alliage.Core.Studies;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.Lights;

/// <summary>What the accounts make of a point, in words.</summary>
public sealed class PointSpeech(GridNames names)
{
    private readonly Words words = names.Words;

    /// <summary>What one account makes of it: the value that it names, that it says so, denies it, is silent, or why nothing is known.</summary>
    public string Says(PointOfCase point, Account account) => point.Accounts[(int)account] switch
    {
        null => words["lights.says.nobody"],
        { LookedFor: false, Saying: Saying.NotSaid, Reading: null or Core.Evidence.ReadingKind.AskedNotMentioned } => words["lights.says.not-looked-for"],
        { Values.Count: > 0 } said => names.List(said.Values.Select(v => names.Value(point.Point, v))),
        { Saying: Saying.NotSaid, Reading: { } kind } => words["alliance.reading." + Keyword.Of(kind)],
        { Saying: Saying.Met } when point.Point.Kind == PointKind.Resource => words["lights.says.speaks"],
        { } said => words["lights.says." + Keyword.Of(said.Saying)],
    };

    /// <summary>All that bring something, with their name: "A says so; B silent".</summary>
    public string All(PointOfCase point) => string.Join(
        words["alliance.semicolon"],
        Accounts.All.Where(a => point.Accounts[(int)a] is not null).Select(a => words.Of("lights.who-says", words["lights.account." + Keyword.Of(a)], Says(point, a))));

    /// <summary>How the two voices stand on it.</summary>
    public string Between(PointOfCase point) => words["lights.between." + Keyword.Of(point.Voices)];
}
