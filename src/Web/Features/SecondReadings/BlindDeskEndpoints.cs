using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Web.Features.Desk;
using Alliage.Web.Serving;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;
using Microsoft.AspNetCore.Antiforgery;

namespace Alliage.Web.Features.SecondReadings;

/// <summary>What the script of the desk asks while a source is read blind. No answer holds anyone else's coding, nor a case.</summary>
internal static class BlindDeskEndpoints
{
    public static void MapBlindDesk(this IEndpointRouteBuilder app)
    {
        app.MapPost(ReadingLinks.DeskRoot, Change);
        app.MapPost(ReadingLinks.DeskRoot + "/undo", Undo);
        app.MapGet(ReadingLinks.DeskRoot + ".json", Again);
    }

    private static async Task<IResult> Change(
        string study, string reading, DeskChange change, UseCases useCases, Words words, PersonAtWork person, CancellationToken stop)
    {
        var before = await DeskModel.OpenBlind(useCases, words, study, reading, stop);
        if (!before.Succeeded)
        {
            return DeskEndpoints.Refused(before.Problems, words);
        }

        // A memo is everyone's to read: it is no part of a blind reading.
        var edit = new Edit(study, change.Seen, change.By ?? person.Name ?? "");
        var kept = change.Memo is null && change.Read(before.Value.Blind!.Source) is { Succeeded: true } steps
            ? await useCases.CodeBlind.Run(edit, reading, steps.Value, stop)
            : Result<Edited>.Failed(Problem.Of(DeskChange.Unreadable));
        return kept.Succeeded
            ? await Answered(before.Value, kept.Value.Snapshot.Revision, kept.Value.Changes, undone: false, useCases, words, stop)
            : DeskEndpoints.Refused(kept.Problems, words);
    }

    private static async Task<IResult> Undo(
        string study, string reading, DeskUndo undo, UseCases useCases, Words words, PersonAtWork person, CancellationToken stop)
    {
        var before = await DeskModel.OpenBlind(useCases, words, study, reading, stop);
        if (!before.Succeeded)
        {
            return DeskEndpoints.Refused(before.Problems, words);
        }

        var way = undo.Way == "redo" ? UndoWay.Redo : UndoWay.Undo;
        var done = await useCases.UndoChange.Run(study, way, undo.By ?? person.Name ?? "", stop);
        return done.Succeeded
            ? await Answered(before.Value, done.Value.Snapshot.Revision, done.Value.Changes, undone: true, useCases, words, stop)
            : DeskEndpoints.Refused(done.Problems, words);
    }

    private static async Task<IResult> Again(
        string study, string reading, long? since, HttpContext http, UseCases useCases, Words words, PersonAtWork person, IAntiforgery antiforgery, CancellationToken stop)
    {
        var model = await DeskModel.OpenBlind(useCases, words, study, reading, stop);
        if (!model.Succeeded || model.Value.Blind!.Reader != person.Name)
        {
            return Results.NotFound();
        }

        return since == model.Value.View.Opened.Revision
            ? Results.NoContent()
            : Results.Json(new DeskAgain(DeskState.Of(model.Value), "", antiforgery.GetAndStoreTokens(http).RequestToken));
    }

    private static async Task<IResult> Answered(
        DeskModel before, long revision, IReadOnlyList<StudyChange> changes, bool undone, UseCases useCases, Words words, CancellationToken stop)
    {
        var blind = before.Blind!;
        var opened = await DeskModel.OpenBlind(useCases, words, before.View.Study.Name, blind.Id, stop);
        if (!opened.Succeeded)
        {
            // An undo may take the reading itself back.
            return Results.Json(new DeskAnswer(before.View.Opened.Revision, revision, [], [], null, "", words["second.gone"]));
        }

        var after = opened.Value;
        var own = changes.Select(c => c switch { StudyChange.Put(var row) => row, StudyChange.Remove(var row) => row, _ => null })
            .OfType<ReaderCoding>().Where(c => c.Reading == blind.Id).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var put = after.Source.Source.Codings.Where(c => own.Contains(c.Id)).ToList();
        return Results.Json(new DeskAnswer(
            before.View.Opened.Revision,
            revision,
            DeskState.CodingsOf(put, after.View.Study, words),
            [.. own.Except(put.Select(c => c.Id))],
            null,
            "",
            undone ? new UndoneSpeech(before, after).Of(changes) : ""));
    }
}
