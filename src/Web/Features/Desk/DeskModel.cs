using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances;
using Alliage.Web.Features.Sources;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Alliage.Workbench.Sources;

namespace Alliage.Web.Features.Desk;

/// <summary>A source at the desk: its words, its codings, and the case that they move.</summary>
public sealed class DeskModel
{
    private DeskModel(OpenedSource source, AllianceView view)
    {
        Source = source;
        View = view;
        Styles = new(view.Study.Codes);
        Tree = new(view.Study.Codes);
    }

    /// <summary>The source with its text.</summary>
    public OpenedSource Source { get; }

    /// <summary>Its case, with results.</summary>
    public AllianceView View { get; }

    public CodeStyles Styles { get; }

    public CodeTree Tree { get; }

    public Account Account => Source.Source.Source.Account;

    public DeskAddresses Addresses => new(View.Study.Name, Source.Source.Source.Id);

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
}
