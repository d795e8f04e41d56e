using System.Globalization;
using Alliage.Core.Search;
using Alliage.Workbench.Search;

namespace Alliage.Web.Features.Search;

/// <summary>A hit as the value of its tick: where it stands and the words as they were seen.</summary>
public static class HitValue
{
    public static string Of(SearchHit hit) => string.Create(CultureInfo.InvariantCulture, $"{hit.Start} {hit.End} {hit.Source.Id} {hit.Words}");

    /// <summary>The hit that a value stands for; null where it stands for none.</summary>
    public static ReviewedHit? Read(string? value) =>
        value?.Split(' ', 4) is [var from, var to, var source, var words]
        && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
        && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            ? new(source, start, end, words.ReplaceLineEndings("\n"))
            : null;
}
