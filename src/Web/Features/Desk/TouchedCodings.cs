using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Web.Features.Desk;

/// <summary>Codings of one source that a change put, rewrote or took away; with those whose memo it changed.</summary>
internal sealed record TouchedCodings(IReadOnlyList<Coding> Put, IReadOnlyList<string> Gone)
{
    public static TouchedCodings Of(IReadOnlyList<StudyChange> changes, DeskModel after)
    {
        var ids = changes.Select(c => c switch { StudyChange.Put(var row) => row, StudyChange.Remove(var row) => row, _ => null })
            .Select(IdOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var stand = after.Source.Source.Codings.Where(c => ids.Contains(c.Id)).ToList();
        return new(stand, [.. ids.Except(stand.Select(c => c.Id))]);
    }

    private static string? IdOf(StudyRow? row) => row switch
    {
        Coding coding => coding.Id,
        Memo memo when memo.About.StartsWith(DeskMemo.OnCoding, StringComparison.Ordinal) => memo.About[DeskMemo.OnCoding.Length..],
        _ => null,
    };
}
