namespace Alliage.Core.Studies.Checks;

/// <summary>
/// Second readings: of a known source; their codings in its text and of known codes; nothing beside a blind coding while
/// the reading is open. A settlement may outlive a coding whose words were corrected away.
/// </summary>
internal static class SecondReadingChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope)
    {
        var rows = scope.Rows;
        var readings = rows.SecondReadings.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        return
        [
            .. rows.SecondReadings.SelectMany(r => scope.Sources.Unless(r, r.Source)),
            .. rows.ReaderCodings.SelectMany(c => scope.SecondReadings.Unless(c, c.Reading)),
            .. rows.ReaderCodings.SelectMany(c => scope.Codes.Unless(c, c.Code)),
            .. rows.ReaderCodings.SelectMany(c => InReading(scope, c, readings.GetValueOrDefault(c.Reading))),
            .. rows.Settlements.SelectMany(s => scope.SecondReadings.Unless(s, s.Reading)),
            .. Settlements(rows, readings),
        ];
    }

    private static IEnumerable<Finding> InReading(CheckScope scope, ReaderCoding coding, SecondReading? reading)
    {
        if (reading is null)
        {
            return [];
        }

        if (coding.Source != reading.Source)
        {
            return [new Finding(StudyProblems.ReaderCodingSource, coding, coding.Id, coding.Source, reading.Source) { DrawnFrom = [reading] }];
        }

        return
        [
            .. coding.Side != ReaderSide.Second && reading.State == ReadingState.Open ? StillBlind(coding, reading) : [],
            .. scope.Text(coding.Source) is { } text
                ? CodingChecks.Passage(coding, coding.Source, coding.Start, coding.End, coding.Quote, text)
                : [],
        ];
    }

    private static IEnumerable<Finding> Settlements(StudyRows rows, Dictionary<string, SecondReading> readings)
    {
        var instead = rows.ReaderCodings.Where(c => c.Side == ReaderSide.Together).Select(c => (c.Reading, c.Id)).ToHashSet();
        foreach (var settlement in rows.Settlements)
        {
            if (readings.TryGetValue(settlement.Reading, out var reading) && reading.State == ReadingState.Open)
            {
                foreach (var finding in StillBlind(settlement, reading))
                {
                    yield return finding;
                }
            }

            var named = settlement.Instead is { } id && instead.Contains((settlement.Reading, id));
            if (named != (settlement.Keeps == KeptSide.Other) || named != settlement.Instead is not null)
            {
                yield return new Finding(StudyProblems.SettlementInstead, settlement, settlement.Difference);
            }
        }
    }

    private static IEnumerable<Finding> StillBlind(StudyRow row, SecondReading reading) =>
        [new Finding(StudyProblems.ReadingStillBlind, row, reading.Id) { DrawnFrom = [reading] }];
}
