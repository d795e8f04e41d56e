using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances;
using Alliage.Web.Features.SecondReadings;
using Alliage.Web.Features.Sources;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Alliage.Workbench.Sources;

namespace Alliage.Web.Features.Desk;

/// <summary>A source at the desk: its words, its codings, and the case that they move.</summary>
public sealed class DeskModel
{
    private DeskModel(OpenedSource source, AllianceView view, SecondReading? blind = null)
    {
        Blind = blind;
        Source = source;
        View = view;
        Styles = new(view.Study.Codes);
        Tree = new(view.Study.Codes);
    }

    /// <summary>The source with its text.</summary>
    public OpenedSource Source { get; }

    /// <summary>Its case, with results.</summary>
    public AllianceView View { get; }

    /// <summary>The second reading that this is the desk of; null at the ordinary desk.</summary>
    public SecondReading? Blind { get; }

    public CodeStyles Styles { get; }

    public CodeTree Tree { get; }

    public Account Account => Source.Source.Source.Account;

    public DeskAddresses Addresses => new(View.Study.Name, Source.Source.Source.Id);

    /// <summary>Where the script asks.</summary>
    public string Page => Blind is null ? Addresses.Page : ReadingLinks.Desk(View.Study.Name, Blind.Id);

    /// <summary>Problems of opening the source.</summary>
    public static async Task<Result<DeskModel>> Open(UseCases useCases, Words words, string study, string source, CancellationToken stop)
    {
        var opened = await useCases.OpenSource.Run(study, source, stop);
        if (!opened.Succeeded)
        {
            return Result<DeskModel>.Failed(opened.Problems);
        }

        var @case = await useCases.OpenCase.Run(study, opened.Value.Case.Alliance.Id, stop);
        return @case.Succeeded
            ? new DeskModel(opened.Value, new AllianceView(@case.Value, words))
            : Result<DeskModel>.Failed(@case.Problems);
    }

    /// <summary>The same for a second reader, with their codings alone. Problems of opening it, among them that it is not open.</summary>
    public static async Task<Result<DeskModel>> OpenBlind(UseCases useCases, Words words, string study, string reading, CancellationToken stop)
    {
        var opened = await useCases.OpenBlindSource.Run(study, reading, stop);
        if (!opened.Succeeded)
        {
            return Result<DeskModel>.Failed(opened.Problems);
        }

        var @case = await useCases.OpenCase.Run(study, opened.Value.Source.Case.Alliance.Id, stop);
        return @case.Succeeded
            ? new DeskModel(opened.Value.Source, new AllianceView(@case.Value, words), opened.Value.Reading.Reading)
            : Result<DeskModel>.Failed(@case.Problems);
    }

    /// <summary>What stands in the text between a turn and the one before it: a passage over both holds it too.</summary>
    public static string? Gap(IReadOnlyList<MarkedTurn> turns, MarkedTurn turn, string text) => turn.Number == 1 ? null
        : turns[turn.Number - 2].Turn.End is var end && end < turn.Turn.Start ? text[end..turn.Turn.Start] : null;
}
