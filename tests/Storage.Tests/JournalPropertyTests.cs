using Alliage.Core.Studies;
using Alliage.Storage.Tests.Given;
using Alliage.Workbench.Ports;
using CsCheck;

namespace Alliage.Storage.Tests;

/// <summary>The tables are what the journal makes of them, whatever was done in whatever order.</summary>
public sealed class JournalPropertyTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    private static readonly Gen<StudyChange> Change = Gen.Select(Gen.Int[0, 5], Gen.Bool, Gen.String[Gen.Char.AlphaNumeric, 1, 8]).Select((n, put, word) =>
    {
        StudyRow row = n < 4
            ? Pain.Coding($"c{n}") with { Code = word }
            : new CaseAttribute { Alliance = "pain", Name = $"n{n}", Value = word };
        return put ? (StudyChange)new StudyChange.Put(row) : new StudyChange.Remove(row);
    });

    [Fact]
    public void Tables_are_the_fold_of_the_journal() => Change.List[1, 12].Sample(
        changes =>
        {
            using var folder = new Folder();
            var store = folder.Store();
            var snapshot = store.Create("pain", Pain.Contents, Pain.Maud, Stop).Sound().GetAwaiter().GetResult();
            foreach (var change in changes)
            {
                snapshot = store.Append("pain", snapshot.Revision, [change], Pain.Maud, Stop).Sound().GetAwaiter().GetResult();
            }

            var rows = Rows(Pain.Contents.Rows);
            foreach (var entry in store.Journal("pain", 1, Stop).Sound().GetAwaiter().GetResult())
            {
                var key = Key((entry.Before ?? entry.After)!);
                Assert.Equal(rows.GetValueOrDefault(key), entry.Before);
                if (entry.After is { } after)
                {
                    rows[key] = after;
                }
                else
                {
                    rows.Remove(key);
                }
            }

            var read = Rows(folder.Store().ReadContents("pain", Stop).Sound().GetAwaiter().GetResult().Rows);
            Assert.Equal(rows.OrderBy(r => r.Key), read.OrderBy(r => r.Key));
        },
        iter: 40,
        threads: 1);

    private static Dictionary<string, StudyRow> Rows(StudyRows rows) =>
        rows.Codings.Concat<StudyRow>(rows.Attributes).ToDictionary(Key);

    private static string Key(StudyRow row) => $"{row.GetType().Name} {row.Key}";
}
