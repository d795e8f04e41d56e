using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Web.Features.Map.Drawing;
using CsCheck;

namespace Alliage.Web.Tests.Map;

/// <summary>Random alliances: every account anywhere on either axis or nowhere, the findings as the placement rule gives them.</summary>
internal static class RandomCases
{
    private static readonly string[] Words = ["Scierie", "Atelier", "Brasserie du Gué", "Menuiserie", "Ébénisterie", "Wagner & Müller", "AB", "Orgues"];

    private static readonly Gen<string> AnyWord = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);

    private static readonly Gen<Band?> AnyBand =
        Gen.Frequency((3, Gen.Const((Band?)null)), (7, Gen.Enum<Band>().Select(b => (Band?)b)));

    private static readonly Gen<Standing> AnyStanding = Gen.Select(AnyBand, AnyBand, Gen.Bool, (across, up, few) => new Standing(across, up, few || across is null or Band.Line || up is null or Band.Line));

    private static readonly Gen<MapCase> AnyCase = Gen.Select(AnyStanding, AnyStanding, AnyStanding, AnyWord, AnyWord, Gen.Bool, (a, b, record, first, second, thin) =>
        new MapCase
        {
            Id = "",
            Siglum = "",
            Names = $"{first} · {second}",
            Standings = [a, b, record],
            Across = Find(a.Across, b.Across, record.Across, thin),
            Up = Find(a.Up, b.Up, record.Up, thin),
            Reason = "logique : rien",
        });

    public static Gen<MapCase[]> Of(int atLeast, int atMost) => AnyCase.Array[atLeast, atMost].Select(cases =>
        cases.Select((c, at) => c with { Id = $"a{at + 1}", Siglum = $"{at + 1}" }).ToArray());

    /// <summary>The rule of placement, told again for bands.</summary>
    public static AxisFinding Find(Band? a, Band? b, Band? record, bool thin)
    {
        var (sideA, sideB, sideR) = (Side(a), Side(b), Side(record));
        if (sideA != 0 && sideB != 0)
        {
            return sideA == sideB
                ? new(PlacementStatus.Placed, PlacementBasis.BothVoices, thin, sideR != 0 && sideR != sideA)
                : new(PlacementStatus.Contested, null, thin, false);
        }

        var voice = sideA + sideB;
        if (voice != 0)
        {
            return new(PlacementStatus.Placed, PlacementBasis.OneVoice, thin, sideR != 0 && sideR != voice);
        }

        return a is null && b is null && sideR != 0
            ? new(PlacementStatus.Placed, PlacementBasis.Record, thin, false)
            : new(PlacementStatus.Undetermined, null, false, false);
    }

    public static int Side(Band? band) => band switch
    {
        Band.FirstClear or Band.FirstLeaning => -1,
        Band.SecondClear or Band.SecondLeaning => 1,
        _ => 0,
    };

    /// <summary>The same alliance with its voices exchanged.</summary>
    public static MapCase Swapped(MapCase @case) => @case with
    {
        Standings = [@case.Of(Account.B), @case.Of(Account.A), @case.Of(Account.Record)],
    };
}
