using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Ports;

namespace Alliage.Web.Features.Alliances.Entry;

/// <summary>A form as it was sent.</summary>
/// <param name="Values">What was typed.</param>
/// <param name="Row">Key of the row that is changed; empty for a new one.</param>
/// <param name="Seen">The revision that the person saw.</param>
/// <param name="Removes">Whether the row is to go.</param>
/// <param name="By">Who is at work; empty where no name was given.</param>
public sealed record SentForm(FieldValues Values, string Row, long Seen, bool Removes, string By)
{
    public const string RowField = "row";

    public const string SeenField = "seen";

    public const string ActionField = "action";

    public const string Remove = "remove";

    public static SentForm Of(IFormCollection form, string? by) => new(
        FieldValues.Of(form),
        form[RowField].ToString(),
        long.TryParse(form[SeenField], System.Globalization.CultureInfo.InvariantCulture, out var seen) ? seen : 0,
        form[ActionField] == Remove,
        by ?? "");
}

/// <summary>Saves what a form says: puts, moves or removes one row, or says all that is wrong.</summary>
public sealed class RowSaving(EditCase edit)
{
    public async Task<Result<StudySnapshot>> Run(AllianceView view, RowForm form, SentForm sent, CancellationToken stop)
    {
        var former = form.Rows.FirstOrDefault(r => r.Key == sent.Row);
        var changes = sent.Removes ? Removal(former) : Put(form, sent, former);
        return changes.Succeeded
            ? await edit.Run(new(view.Study.Name, view.Case.Alliance.Id, sent.Seen, changes.Value, sent.By), stop)
            : Result<StudySnapshot>.Failed(changes.Problems);
    }

    private static Result<IReadOnlyList<StudyChange>> Removal(StudyRow? former) =>
        Result<IReadOnlyList<StudyChange>>.Of(former is null ? [] : [new StudyChange.Remove(former)]);

    private static Result<IReadOnlyList<StudyChange>> Put(RowForm form, SentForm sent, StudyRow? former)
    {
        var read = form.Read(sent.Values, former, sent.By);
        if (!read.Succeeded)
        {
            // A name that is missing as well is said with the rest.
            return Result<IReadOnlyList<StudyChange>>.Failed(
                string.IsNullOrWhiteSpace(sent.By) ? [.. read.Problems, Problem.Of(EditCase.NameMissing)] : read.Problems);
        }

        var row = read.Value;
        if (former?.Key == row.Key || form.HasOneRow)
        {
            return Result<IReadOnlyList<StudyChange>>.Of([new StudyChange.Put(row)]);
        }

        return form.Rows.Any(r => r.Key == row.Key)
            ? Result<IReadOnlyList<StudyChange>>.Failed(Problem.Of(RowForm.AlreadyNoted, form.Name(row)))
            : Result<IReadOnlyList<StudyChange>>.Of(
                [.. former is null ? [] : new StudyChange[] { new StudyChange.Remove(former) }, new StudyChange.Put(row)]);
    }
}
