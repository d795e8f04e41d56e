using Alliage.Core.Studies;
using Alliage.Storage.Tests.Given;
using Alliage.Workbench.Tests.Given;
using Alliage.Workbench.Tests.SecondReadings;
using static Alliage.Workbench.Tests.SecondReadings.SecondReader;

namespace Alliage.Storage.Tests;

/// <summary>Second readings in a workspace of their own file: two tabs, and a program started anew.</summary>
public sealed class SecondReadingTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_tab_that_did_not_see_the_handing_in_codes_no_more()
    {
        var (desk, reader) = await Given();
        var reading = await reader.Open();
        var seen = await reader.Now(Reader);
        await Sound(desk.Do.HandInReading.Run(seen, reading, Desk.Stop));

        // the other tab's coding, as the store sees it when it comes between looking and writing
        var late = ReaderCoding.Of(Coding("late"), reading, ReaderSide.Second);
        var refused = await desk.Store.Append("mine", seen.Seen, [new Workbench.Ports.StudyChange.Put(late)], Pain.Maud, Desk.Stop);

        Assert.Equal("changed-meanwhile", Assert.Single(refused.Problems).Id);
    }

    [Fact]
    public async Task A_reading_is_not_finished_over_a_settlement_that_its_finisher_did_not_see()
    {
        var (desk, reader) = await Given();
        var reading = await reader.HandedIn();
        await reader.Settle(reading, "s-loyal", KeptSide.Second);
        await reader.Settle(reading, "c-alone", KeptSide.First);
        var seen = await reader.Now();
        await Sound(desk.Do.SettleDifference.Run(await reader.Now("Noor"), reading, new("c-alone", KeptSide.Neither, "Non."), Desk.Stop));

        Assert.Equal(["changed-meanwhile"], await Refused(desk.Do.FinishReading.Run(seen, reading, Desk.Stop)));
        Assert.Equal(ReadingState.HandedIn, (await reader.Study()).SecondReadings[0].Reading.State);
    }

    [Fact]
    public async Task All_of_it_is_there_when_the_program_is_started_anew()
    {
        var (desk, reader) = await Given();
        var reading = await reader.HandedIn();
        await reader.Settle(reading, "s-loyal", KeptSide.Second);
        await reader.Settle(reading, "c-alone", KeptSide.Other, new("chez soi", "aide"));
        var held = (await reader.Study()).SecondReadings[0];

        var anew = new SecondReader(new Desk(folder.Store()));
        var read = (await anew.Study()).SecondReadings[0];

        Assert.Equal(held.Codings, read.Codings);
        Assert.Equal(held.Reading, read.Reading);
        Assert.Equal(held.Settlements.Select(s => (s.Difference, s.Keeps, s.Instead, s.Note)), read.Settlements.Select(s => (s.Difference, s.Keeps, s.Instead, s.Note)));
        await Sound(desk.Do.FinishReading.Run(await anew.Now(), reading, Desk.Stop));
    }

    [Fact]
    public async Task Cases_are_shared_while_a_second_reader_codes()
    {
        var (_, reader) = await Given();
        var reading = await reader.Open();
        var before = (await reader.Study()).Cases[0];

        await reader.Blind(reading, Code("La loyauté", "aide"));

        Assert.Same(before, (await reader.Study()).Cases[0]);
    }

    private static Coding Coding(string id) => new()
    {
        Id = id,
        Source = "pain-A",
        Start = 0,
        End = 5,
        Quote = Transcripts.TextA[..5],
        Code = "aide",
        Coder = Reader,
        At = Desk.Now,
    };

    private async Task<(Desk Desk, SecondReader Reader)> Given()
    {
        var desk = new Desk(folder.Store());
        var reader = new SecondReader(desk);
        await reader.Start();
        return (desk, reader);
    }
}
