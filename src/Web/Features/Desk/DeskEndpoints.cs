using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Web.Serving;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Wording;
using Microsoft.AspNetCore.Antiforgery;

namespace Alliage.Web.Features.Desk;

/// <summary>What the script of the desk asks: change, undo, and read again. Each write carries the token (<see cref="EveryWriteIsOurs"/>).</summary>
internal static class DeskEndpoints
{
    public static void MapDesk(this IEndpointRouteBuilder app)
    {
        app.MapPost(DeskAddresses.Root, Change);
        app.MapPost(DeskAddresses.Root + "/undo", Undo);
        app.MapGet(DeskAddresses.Root + ".json", Again);
    }

    private static async Task<IResult> Change(
        string study, string source, DeskChange change, UseCases useCases, Words words, PersonAtWork person, CaseRendering rendering, CancellationToken stop)
    {
        var before = await DeskModel.Open(useCases, words, study, source, stop);
        if (!before.Succeeded)
        {
            return Refused(before.Problems, words);
        }

        var edit = new Edit(study, change.Seen, person.Given(change.By) ?? "");
        var kept = change.Memo is { } memo
            ? await useCases.EditMemo.Run(edit, new(DeskMemo.OnCoding + memo.Coding, "", memo.Text, memo.Id), stop)
            : change.Read(source) is { Succeeded: true } steps
            ? await useCases.EditCodings.Run(edit, steps.Value, stop)
            : Result<Edited>.Failed(Problem.Of(DeskChange.Unreadable));
        return kept.Succeeded
            ? await Answered(before.Value, kept.Value.Snapshot.Revision, kept.Value.Changes, false, useCases, words, rendering, stop)
            : Refused(kept.Problems, words);
    }

    private static async Task<IResult> Undo(
        string study, string source, DeskUndo undo, UseCases useCases, Words words, PersonAtWork person, CaseRendering rendering, CancellationToken stop)
    {
        var before = await DeskModel.Open(useCases, words, study, source, stop);
        if (!before.Succeeded)
        {
            return Refused(before.Problems, words);
        }

        var way = undo.Way == "redo" ? UndoWay.Redo : UndoWay.Undo;
        var done = await useCases.UndoChange.Run(study, way, person.Given(undo.By) ?? "", stop);
        return done.Succeeded
            ? await Answered(before.Value, done.Value.Snapshot.Revision, done.Value.Changes, true, useCases, words, rendering, stop)
            : Refused(done.Problems, words);
    }

    private static async Task<IResult> Again(
        string study, string source, long? since, HttpContext http, UseCases useCases, Words words, CaseRendering rendering, IAntiforgery antiforgery, CancellationToken stop)
    {
        var model = await DeskModel.Open(useCases, words, study, source, stop);
        if (!model.Succeeded)
        {
            return Results.NotFound();
        }

        return since == model.Value.View.Opened.Revision
            ? Results.NoContent()
            : Results.Json(new DeskAgain(
                DeskState.Of(model.Value),
                await rendering.Of(model.Value, CaseMoved.Nothing),
                antiforgery.GetAndStoreTokens(http).RequestToken));
    }

    private static async Task<IResult> Answered(
        DeskModel before, long revision, IReadOnlyList<StudyChange> changes, bool undone, UseCases useCases, Words words, CaseRendering rendering, CancellationToken stop)
    {
        var (study, source) = (before.View.Study.Name, before.Source.Source.Source.Id);
        var opened = await DeskModel.Open(useCases, words, study, source, stop);
        if (!opened.Succeeded)
        {
            // An undo may take the source itself away.
            return Results.Json(new DeskAnswer(before.View.Opened.Revision, revision, [], [], null, "", words["desk.source-gone"]));
        }

        var after = opened.Value;
        var touched = TouchedCodings.Of(changes, after);
        var moved = CaseMoved.Between(before, after, undone ? [] : changes.OfType<StudyChange.Put>().Select(p => p.Row).OfType<Coding>());
        return Results.Json(new DeskAnswer(
            before.View.Opened.Revision,
            revision,
            DeskState.CodingsOf(touched.Put, after.View.Study, words),
            touched.Gone,
            changes.Any(c => c is StudyChange.Put(Code or CodeLink) or StudyChange.Remove(Code or CodeLink)) ? DeskState.CodesOf(after.Tree, after.Styles) : null,
            await rendering.Of(after, moved),
            undone ? new UndoneSpeech(before, after).Of(changes) : ""));
    }

    /// <summary>Why a change was refused, as the script reads it.</summary>
    internal static IResult Refused(IReadOnlyList<Problem> problems, Words words) => Results.Json(
        new DeskRefusal([.. problems.Select(p => (Problem: p, Said: ProblemWords.In(words.Language).Of(p)))
            .Select(p => new DeskProblem(p.Problem.Id, p.Said.Message, p.Said.Fix))]),
        statusCode: StatusCodes.Status422UnprocessableEntity);
}
