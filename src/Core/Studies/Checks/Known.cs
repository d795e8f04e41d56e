namespace Alliage.Core.Studies.Checks;

/// <summary>Ids that may be referred to, and the problem that a reference to any other one is.</summary>
internal sealed class Known(string problem, IEnumerable<string> ids)
{
    private readonly List<string> ordered = [.. ids];
    private readonly HashSet<string> known = [.. ids];

    // One wrong id may stand in thousands of rows.
    private readonly Dictionary<string, string> nearest = [];

    public bool Has(string id) => known.Contains(id);

    /// <summary>Nothing where the id is known; else one finding with the id and the nearest known ones.</summary>
    public IEnumerable<Finding> Unless(StudyRow row, string id)
    {
        if (!Has(id))
        {
            yield return new Finding(problem, row, id, NearestTo(id));
        }
    }

    /// <summary>The same for each of several ids.</summary>
    public IEnumerable<Finding> Unless(StudyRow row, IEnumerable<string> references) => references.SelectMany(id => Unless(row, id));

    private string NearestTo(string id)
    {
        if (!nearest.TryGetValue(id, out var text))
        {
            nearest[id] = text = Nearest.Text(id, ordered);
        }

        return text;
    }
}
