using Alliage.Core.Sources.Speakers;
using Alliage.Core.Studies;
using Alliage.Core.Texts;
using Alliage.Workbench.Codebook;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Memos;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Tests.Given;
using CsCheck;

namespace Alliage.Workbench.Tests.Journals;

/// <summary>Whatever a person does at the desk, in whatever order: each act either is refused or can be undone and redone.</summary>
internal static class RandomEdits
{
    /// <summary>An act: which one, on what.</summary>
    public sealed record Act(int Kind, int First, int Second, bool Yes);

    public static Gen<List<Act>> Acts { get; } =
        Gen.Select(Gen.Int[0, 15], Gen.Int[0, 60], Gen.Int[1, 20], Gen.Bool, (kind, first, second, yes) => new Act(kind, first, second, yes)).List[1, 12];

    /// <summary>
    /// The study that it begins with: interviews with signs of two units and more, marks that combine, and words that
    /// run from right to left.
    /// </summary>
    public static StudyContents Contents { get; } = Transcripts.With(
        "Enquêtrice : Et vous 🥖 deux ?\n\nMaud : 👩‍🌾 On fait e\u0301tout cela ensemble, עִם שׁוּתָף וָתִיק, le pain 🥐🥐 et le reste.\n\n"
            + "Enquêtrice : Et apre\u0300s\u0323 ?\n\nMaud : Chacun, قال الشريك, chez soi 🇫🇷 au fond.",
        "Enquêtrice : Et vous ?\n\nYvon : 😀 Elle décide, je livre. On travaille e\u0301nsemble depuis dix ans.");

    /// <summary>Does an act as a person; whether it changed anything.</summary>
    public static async Task<bool> Do(Desk desk, Act act, string by)
    {
        var snapshot = (await desk.Store.Read("mine", Desk.Stop)).Value;
        var edit = new Edit("mine", snapshot.Revision, by);
        var study = snapshot.Study;
        var codings = study.Cases[0].Sources.SelectMany(s => s.Codings).ToList();
        var coding = codings.Count == 0 ? "none" : codings[act.First % codings.Count].Id;
        var code = study.Codes[act.Second % study.Codes.Count].Id;
        var other = study.Codes[act.First % study.Codes.Count].Id;
        switch (act.Kind)
        {
            case 0 or 1:
                await desk.Do.EditCodings.Run(edit, [new CodingStep.Add("pain-A", act.First, act.First + act.Second, code, act.Yes)], Desk.Stop);
                break;
            case 2:
                await desk.Do.EditCodings.Run(edit, [new CodingStep.Remove(coding)], Desk.Stop);
                break;
            case 3:
                await desk.Do.EditCodings.Run(
                    edit, [new CodingStep.SetRange(coding, act.First, act.First + act.Second), new CodingStep.SetDenies(coding, act.Yes)], Desk.Stop);
                break;
            case 4:
                await desk.Do.EditCodings.Run(edit, [new CodingStep.AddInVivo("pain-B", act.First, act.First + act.Second)], Desk.Stop);
                break;
            case 5:
                await desk.Do.EditCodebook.Run(
                    edit, [act.Yes ? new CodebookStep.Rename(code, $"N{act.First}") : new CodebookStep.Move(code, other)], Desk.Stop);
                break;
            case 6:
                await desk.Do.EditCodebook.Run(edit, [new CodebookStep.Merge(code, other)], Desk.Stop);
                break;
            case 7:
                await desk.Do.EditMemo.Run(edit, new MemoDraft($"code/{code}", "T", act.Yes ? $"Texte {act.First}" : "", $"m{act.Second % 3}"), Desk.Stop);
                break;
            case 8:
                await desk.Do.EditCodebook.Run(
                    edit, [act.Yes ? new CodebookStep.Link(code, "own-growth") : new CodebookStep.Unlink(code, "own-growth")], Desk.Stop);
                break;
            case 10 or 11:
                await desk.Do.CorrectText.Run(edit, Correction(act, study), Desk.Stop);
                break;
            case 12:
                var turn = study.Cases[0].Sources[0].Turns[act.Second % study.Cases[0].Sources[0].Turns.Count];
                await desk.Do.EditTurns.Run(
                    edit,
                    "pain-A",
                    [act.Yes ? new TurnStep.Split(turn.Start, turn.Start + (act.First % 15)) : new TurnStep.Join(turn.Start)],
                    Desk.Stop);
                break;
            case 13:
                var choice = act.Yes ? SpeakerChoice.Interviewer : SpeakerChoice.NotASpeaker;
                await desk.Do.ConfirmSpeakers.Run(
                    new("mine", "pain-A", snapshot.Revision, new Dictionary<string, SpeakerChoice> { ["Enquêtrice"] = choice, ["Maud"] = SpeakerChoice.Owner }, by),
                    Desk.Stop);
                break;
            case 14:
                RaisedTheme raised = new("aims", study.Cases[0].Sources[0].Turns[act.First % study.Cases[0].Sources[0].Turns.Count].Start, RaisedHow.Openly);
                await desk.Do.ConfirmThemes.Run(
                    new("mine", "pain-A", snapshot.Revision, act.Yes ? [raised] : [], act.Yes ? [] : [raised], by), Desk.Stop);
                break;
            case 15:
                Summary summary = new() { Alliance = "pain", Theme = "aims", Account = Account.A, Text = $"R {act.First}", Codings = coding == "none" ? [] : [coding], By = by, At = Desk.Now };
                await (act.Yes
                    ? desk.Do.EditCase.Run(new("mine", "pain", snapshot.Revision, [new StudyChange.Put(summary)], by), Desk.Stop)
                    : desk.Do.MarkSource.Run(new("mine", "pain-B", snapshot.Revision, (SourceState)(act.First % 3), by), Desk.Stop));
                break;
            default:
                await desk.Do.UndoChange.Run("mine", act.Yes ? UndoWay.Undo : UndoWay.Redo, by, Desk.Stop);
                break;
        }

        return (await desk.Store.Read("mine", Desk.Stop)).Value.Revision > snapshot.Revision;
    }

    /// <summary>Everything that a study holds, to be compared: rows as text, since lists in rows compare by reference.</summary>
    public static async Task<string> State(Desk desk)
    {
        var contents = (await desk.Store.ReadContents("mine", Desk.Stop)).Value;
        var rows = typeof(StudyRows).GetProperties().Select(p => p.GetValue(contents.Rows))
            .SelectMany(v => v as IEnumerable<StudyRow> ?? [(StudyRow)v!])
            .Select(r => RowName.Of(r) + System.Text.Json.JsonSerializer.Serialize(r, r.GetType()))
            .Order(StringComparer.Ordinal);
        return string.Join('\n', rows.Concat(contents.Texts.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Key + " " + t.Value)));
    }

    /// <summary>Undo after an act gives what stood before it; redo gives what stood after it.</summary>
    public static async Task UndoThenRedo(Desk desk, List<Act> acts)
    {
        await desk.Start("mine", Contents);
        foreach (var act in acts)
        {
            var before = await State(desk);
            if (!await Do(desk, act, "Claire"))
            {
                continue;
            }

            var after = await State(desk);
            if (act.Kind == 9)
            {
                continue;
            }

            await Sound(desk, UndoWay.Undo);
            Assert.Equal(before, await State(desk));
            await Sound(desk, UndoWay.Redo);
            Assert.Equal(after, await State(desk));
        }
    }

    /// <summary>Undo until nothing is left gives the study as it came; redo until nothing is left gives it as it was.</summary>
    public static async Task AllTheWay(Desk desk, List<Act> acts)
    {
        await desk.Start("mine", Contents);
        var came = await State(desk);
        foreach (var act in acts)
        {
            await Do(desk, act, "Claire");
        }

        var last = await State(desk);
        while ((await desk.Do.UndoChange.Run("mine", UndoWay.Redo, "Claire", Desk.Stop)).Succeeded)
        {
            last = await State(desk);
        }

        while ((await desk.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop)).Succeeded)
        {
        }

        Assert.Equal(came, await State(desk));
        while ((await desk.Do.UndoChange.Run("mine", UndoWay.Redo, "Claire", Desk.Stop)).Succeeded)
        {
        }

        Assert.Equal(last, await State(desk));
    }

    /// <summary>
    /// After every act each coding lies on the words that it quotes and the study is sound; after a correction elsewhere
    /// in the text a coding has the words that it had.
    /// </summary>
    public static async Task KeepWords(Desk desk, List<Act> acts)
    {
        await desk.Start("mine", Contents);
        foreach (var act in acts)
        {
            var before = (await desk.Store.Read("mine", Desk.Stop)).Value.Study;
            var changed = await Do(desk, act, "Claire");
            Assert.Empty(await desk.Do.CheckStudy.Run("mine", Desk.Stop));
            var after = (await desk.Store.Read("mine", Desk.Stop)).Value.Study;
            var now = after.Cases[0].Sources.SelectMany(s => s.Codings).ToDictionary(c => c.Id);
            foreach (var source in after.Cases[0].Sources)
            {
                var text = (await desk.Store.ReadText("mine", source.Source.Id, Desk.Stop)).Value;
                Assert.All(source.Codings, c => Assert.Equal(c.Quote, text[c.Start..c.End]));
            }

            if (changed && act.Kind is 10 or 11)
            {
                var change = Correction(act, before).Changes[0];
                Assert.All(
                    before.Cases[0].Sources[0].Codings.Where(c => c.End <= change.Start || c.Start >= change.End),
                    c => Assert.Equal(c.Quote, now[c.Id].Quote));
            }
        }
    }

    /// <summary>Words put into the first text, taken out of it, or replaced; whatever coding or turn goes is let go.</summary>
    private static TextCorrection Correction(Act act, Study study)
    {
        string[] words = ["", "mot ", "🥖", "e\u0301", "שָׁלוֹם ", "\n", "deux mots "];
        var file = study.Cases[0].Sources[0];
        return new TextCorrection(
            "pain-A",
            [new TextChange(act.First, act.First + (act.Kind == 10 ? 0 : act.Second), words[act.Second % words.Length])],
            act.Yes ? [.. file.Codings.Select(c => c.Id)] : [],
            act.Yes ? [.. file.Turns.Select(t => t.Start)] : []);
    }

    private static async Task Sound(Desk desk, UndoWay way)
    {
        var undone = await desk.Do.UndoChange.Run("mine", way, "Claire", Desk.Stop);
        Assert.True(undone.Succeeded, string.Join("; ", undone.Problems));
    }
}
