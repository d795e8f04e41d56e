using Alliage.Core.Studies;
using CsCheck;

namespace Alliage.Core.Tests.SecondReadings;

/// <summary>Codings of two readers of one text, few codes and short ranges, so that they meet often.</summary>
internal static class TwoReaders
{
    private static readonly Gen<(int Start, int Length, string Code, bool Denies)> Range =
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 15], Gen.OneOf("aide", "seul", "nous"), Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true))));

    /// <summary>Two readers, with ids that tell no side.</summary>
    public static readonly Gen<(IReadOnlyList<ReaderCoding> First, IReadOnlyList<ReaderCoding> Second)> Any =
        from first in Range.List[0, 7]
        from second in Range.List[0, 7]
        from ids in Gen.Shuffle(Enumerable.Range(0, 14).Select(i => $"c{i:D2}").ToArray())
        select Codings(first, second, ids);

    public static ReaderCoding Coding(string id, int start, int end, string code = "aide", bool denies = false, ReaderSide side = ReaderSide.First) => new()
    {
        Reading = "r1",
        Id = id,
        Side = side,
        Source = "pain-A",
        Start = start,
        End = end,
        Quote = new string('x', end - start),
        Code = code,
        Coder = side.ToString(),
        At = DateTime.UnixEpoch,
        Denies = denies,
    };

    private static (IReadOnlyList<ReaderCoding> First, IReadOnlyList<ReaderCoding> Second) Codings(
        List<(int Start, int Length, string Code, bool Denies)> first, List<(int Start, int Length, string Code, bool Denies)> second, string[] ids) =>
        ([.. first.Select((r, i) => Of(ids[i], r, ReaderSide.First))], [.. second.Select((r, i) => Of(ids[first.Count + i], r, ReaderSide.Second))]);

    private static ReaderCoding Of(string id, (int Start, int Length, string Code, bool Denies) range, ReaderSide side) =>
        Coding(id, range.Start, range.Start + range.Length, range.Code, range.Denies, side);
}
