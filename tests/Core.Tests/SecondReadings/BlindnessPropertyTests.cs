using System.Text.Json;
using System.Text.Json.Serialization;
using Alliage.Core.Comparison;
using Alliage.Core.Placement;
using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;
using CsCheck;

namespace Alliage.Core.Tests.SecondReadings;

/// <summary>Whatever stands in a second reading, no result differs by a byte.</summary>
public sealed class BlindnessPropertyTests
{
    private static readonly JsonSerializerOptions Written = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles, MaxDepth = 64 };

    [Fact]
    public void Placements_readings_and_matrices_are_the_same_to_the_byte_with_any_second_reading() =>
        Gen.Select(RandomCase.Any, TwoReaders.Any, Gen.Enum<ReadingState>()).Sample(
            (built, readers, state) =>
            {
                var rows = built.Rows();
                var with = rows with
                {
                    SecondReadings = [.. rows.Sources.Select(s => Reading(s.Id, state))],
                    ReaderCodings = [.. rows.Sources.SelectMany(s => readers.First.Concat(readers.Second).Select(c => Blind(rows, s.Id, c)))],
                };
                Assert.Equal(Results(rows), Results(with));
            },
            iter: 60);

    private static SecondReading Reading(string source, ReadingState state) =>
        new() { Id = "r-" + source, Source = source, Reader = "Sacha", State = state, OpenedBy = "Claire", OpenedAt = DateTime.UnixEpoch };

    // With the codes of the study itself, so that they would count if anything looked at them.
    private static ReaderCoding Blind(StudyRows rows, string source, ReaderCoding coding) => coding with
    {
        Reading = "r-" + source,
        Source = source,
        Code = rows.Codes.Count > 0 ? rows.Codes[coding.Start % rows.Codes.Count].Id : coding.Code,
    };

    private static string Results(StudyRows rows)
    {
        var study = Study.From("small", rows);
        var placed = Placing.All(study, Grid.Small);
        return JsonSerializer.Serialize(
            new
            {
                Axes = placed.Select(p => p.Axes),
                Coordination = placed.Select(p => p.Coordination),
                Readings = placed.SelectMany(p => Accounts.All.SelectMany(p.Readings.Of)).Select(r => new { r.Indicator.Id, r.Account, r.Kind, r.Counted, r.Evidence, r.Against }),
                Matrices = from down in Enum.GetValues<MatrixRows>()
                           from across in Enum.GetValues<MatrixColumns>()
                           select CrossCaseMatrix.Of(study, Grid.Small, down, across, MatrixCell.Count),
                First = study.Cases.SelectMany(c => c.Sources).Select(s => FirstReading.Of(s, study.Settings)),
                Material = study.Cases.Select(AccountMaterial.Of),
            },
            Written);
    }
}
