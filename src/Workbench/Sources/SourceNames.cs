using System.Globalization;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Sources;

/// <summary>Ids and file names for sources that come in, none given twice, capitals aside.</summary>
/// <param name="study">The study.</param>
/// <param name="taken">File names that are taken though no source has them.</param>
internal sealed class SourceNames(Study study, IEnumerable<string> taken)
{
    private const int LongestName = 200;

    private readonly HashSet<string> ids = new(study.Cases.SelectMany(c => c.Sources).Select(s => s.Source.Id), StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> originals = new(
        study.Cases.SelectMany(c => c.Sources).Select(s => s.Source.Original).OfType<string>().Concat(taken), StringComparer.OrdinalIgnoreCase);

    /// <summary><c>pain-A</c>, then <c>pain-A-2</c>.</summary>
    public string Id(string alliance, Account account)
    {
        var stem = $"{alliance}-{Keyword.Of(account)}";
        return Free(ids, n => n == 1 && StudyId.IsValid(stem) ? stem : StudyId.IsValid($"{stem}-{n}") ? $"{stem}-{n}" : $"source-{n}");
    }

    /// <summary>The file's own name where that can be, else with a number: <c>interview (2).docx</c>.</summary>
    public string Original(string name)
    {
        var plain = Plain(name);
        var (stem, ending) = (Path.GetFileNameWithoutExtension(plain), Path.GetExtension(plain));
        return Free(originals, n => n == 1 ? plain : $"{stem} ({n.ToString(CultureInfo.InvariantCulture)}){ending}");
    }

    private static string Free(HashSet<string> names, Func<int, string> name)
    {
        var number = 1;
        while (!names.Add(name(number)))
        {
            number++;
        }

        return name(number);
    }

    // A browser may send a path; some characters are no file's on other systems.
    private static string Plain(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = string.Concat(last.Where(c => !char.IsControl(c) && c is not ('<' or '>' or ':' or '"' or '|' or '?' or '*'))).Trim(' ', '.');
        var ending = Path.GetExtension(plain);
        return plain.Length == 0 ? "source"
            : plain.Length <= LongestName - 8 ? plain
            : plain[..(LongestName - 8 - Math.Min(ending.Length, 10))] + ending[..Math.Min(ending.Length, 10)];
    }
}
