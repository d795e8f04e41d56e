namespace Alliage.Core.Studies.Checks;

/// <summary>
/// Texts, originals and memos: what becomes a file of its own. Public because a folder is only written where these
/// hold, whatever else may be wrong with the study.
/// </summary>
public static class FileChecks
{
    private const int LongestName = 200;

    /// <summary>What keeps the study from being written as files, or would be lost.</summary>
    public static IReadOnlyList<Finding> Of(StudyContents contents)
    {
        var rows = contents.Rows;
        return
        [
            .. Ids(rows.Sources.Select(s => ((StudyRow)s, s.Id))),
            .. Ids(rows.Memos.Select(m => ((StudyRow)m, m.Id))),
            .. Clash(rows.Sources.Select(s => ((StudyRow?)s, s.Id))),
            .. Clash(rows.Memos.Select(m => ((StudyRow?)m, m.Id))),
            .. Clash(contents.Originals.Keys.Order(StringComparer.Ordinal).Select(n => ((StudyRow?)null, n))),
            .. Texts(contents),
            .. Originals(contents),
            .. rows.Memos.SelectMany(FrontMatter),
        ];
    }

    private static IEnumerable<Finding> Ids(IEnumerable<(StudyRow Row, string Id)> named) =>
        named.Where(n => !StudyId.IsValid(n.Id)).Select(n => new Finding(StudyProblems.IdInvalid, n.Row, Quoted.Of(n.Id)));

    private static IEnumerable<Finding> Clash(IEnumerable<(StudyRow? Row, string Name)> files)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (row, name) in files)
        {
            if (seen.TryAdd(name, name))
            {
                continue;
            }

            yield return seen[name] == name
                ? new Finding(StudyProblems.RowTwice, row, Quoted.Of(name))
                : new Finding(StudyProblems.NamesClash, row, name, seen[name]) { File = row is null ? RowFile.OfOriginal(name) : null };
        }
    }

    private static IEnumerable<Finding> Texts(StudyContents contents)
    {
        foreach (var source in contents.Rows.Sources.Where(s => StudyId.IsValid(s.Id) && !contents.Texts.ContainsKey(s.Id)))
        {
            yield return new Finding(StudyProblems.TextMissing, source, source.Id, RowFile.OfText(source.Id));
        }

        var known = contents.Rows.Sources.Select(s => s.Id).ToHashSet();
        foreach (var id in contents.Texts.Keys.Where(id => !known.Contains(id)).Order(StringComparer.Ordinal))
        {
            yield return new Finding(StudyProblems.TextExtra, null, id, Nearest.Text(id, known)) { File = RowFile.OfText(id) };
        }
    }

    private static IEnumerable<Finding> Originals(StudyContents contents)
    {
        foreach (var source in contents.Rows.Sources)
        {
            if (source.Original is not { } name)
            {
                continue;
            }

            if (!IsPlainName(name))
            {
                yield return new Finding(StudyProblems.OriginalNameInvalid, source, Quoted.Of(name));
            }
            else if (!contents.Originals.ContainsKey(name))
            {
                yield return new Finding(StudyProblems.OriginalMissing, source, name, Nearest.Text(name, contents.Originals.Keys));
            }
        }

        // What no source names would outlive the erasure of a voice.
        var named = contents.Rows.Sources.Select(s => s.Original).ToHashSet();
        foreach (var name in contents.Originals.Keys.Where(n => !named.Contains(n)).Order(StringComparer.Ordinal))
        {
            yield return new Finding(StudyProblems.OriginalExtra, null, name) { File = RowFile.OfOriginal(name) };
        }
    }

    private static bool IsPlainName(string name) =>
        name.Length is > 0 and <= LongestName && name is not ("." or "..") && !name.Any(c => c is '/' or '\\' || char.IsControl(c));

    private static IEnumerable<Finding> FrontMatter(Memo memo) =>
        new[] { ("about", memo.About), ("title", memo.Title), ("by", memo.By) }
            .Where(line => line.Item2.AsSpan().ContainsAny('\r', '\n'))
            .Select(line => new Finding(StudyProblems.MemoLineBreak, memo, line.Item1));
}
