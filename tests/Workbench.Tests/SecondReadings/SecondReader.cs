using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Codings;
using Alliage.Workbench.SecondReadings;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.SecondReadings;

/// <summary>A study that Claire has coded, and Sacha who reads it again.</summary>
internal sealed class SecondReader(Desk desk)
{
    public const string Reader = "Sacha";

    /// <summary>Claire codes "tout ensemble" as help and "Chacun chez soi" as alone.</summary>
    public async Task Start()
    {
        await desk.Start("mine", Transcripts.Contents);
        await Sound(desk.Do.EditCodings.Run(await Now(), [Code("tout ensemble", "aide", "c-help"), Code("Chacun chez soi", "seul", "c-alone")], Desk.Stop));
    }

    /// <summary>Opens a second reading of pain-A for Sacha; its id.</summary>
    public async Task<string> Open(params string[] sources)
    {
        var begun = await Sound(desk.Do.BeginSecondReadings.Run(await Now(), sources.Length == 0 ? ["pain-A"] : sources, Reader, Desk.Stop));
        return begun.Snapshot.Study.SecondReadings[^1].Reading.Id;
    }

    /// <summary>Opens one, codes help on more words, loyalty as help, and hands in.</summary>
    public async Task<string> HandedIn()
    {
        var reading = await Open();
        await Blind(reading, Code("On fait tout ensemble", "aide", "s-help"), Code("La loyauté", "aide", "s-loyal"), Code("Chacun", "nous", "s-each"));
        await Sound(desk.Do.HandInReading.Run(await Now(Reader), reading, Desk.Stop));
        return reading;
    }

    public async Task<Edited> Blind(string reading, params CodingStep[] steps) =>
        await Sound(desk.Do.CodeBlind.Run(await Now(Reader), reading, steps, Desk.Stop));

    public async Task<Edited> Settle(string reading, string difference, KeptSide keeps, InsteadOf? instead = null) =>
        await Sound(desk.Do.SettleDifference.Run(await Now(), reading, new(difference, keeps, "Relu à deux.", instead), Desk.Stop));

    public async Task<Study> Study() => (await desk.Store.Read("mine", Desk.Stop)).Value.Study;

    public async Task<Edit> Now(string by = "Claire") => new("mine", (await desk.Store.Read("mine", Desk.Stop)).Value.Revision, by);

    public static CodingStep.Add Code(string words, string code, string? id = null, bool denies = false)
    {
        var (start, end) = Transcripts.At(Transcripts.TextA, words);
        return new("pain-A", start, end, code, denies, Id: id);
    }

    public static async Task<T> Sound<T>(Task<Result<T>> result)
        where T : class
    {
        var got = await result;
        Assert.True(got.Succeeded, string.Join("; ", got.Problems));
        return got.Value;
    }

    public static async Task<IReadOnlyList<string>> Refused<T>(Task<Result<T>> result)
        where T : class => [.. (await result).Problems.Select(p => p.Id)];
}
