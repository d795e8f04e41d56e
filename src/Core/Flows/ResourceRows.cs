using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Flows;

/// <summary>
/// What one account says in one state, by resource: a row that carries the state and a resource says it of that resource,
/// one that carries no resource says it of something unnamed. Codings of exactly the same passage are taken together;
/// passages that lie side by side or overlap are things said apart.
/// </summary>
internal sealed class ResourceRows
{
    private const string Unnamed = "";

    private readonly Dictionary<string, (List<EvidenceRef> SaysSo, List<EvidenceRef> SaysNot)> byResource = new(StringComparer.Ordinal);
    private readonly Account account;
    private readonly string point;
    private readonly ReadingKind? first;

    /// <summary>Gathers what an account says.</summary>
    /// <param name="readings">The case.</param>
    /// <param name="passages">The passage of each row of the case.</param>
    /// <param name="account">Who tells.</param>
    /// <param name="state">In which state.</param>
    /// <param name="of">Of which firm.</param>
    public ResourceRows(CaseReadings readings, Passages passages, Account account, FlowState state, FlowOf of)
    {
        this.account = account;
        point = Target.PointOf(state, of);
        var ofState = readings.Of(account).Where(r => r.Indicator.PointsTo?.Point == point).ToList();
        var resources = Resources(readings, passages, account);
        foreach (var reading in ofState)
        {
            var against = reading.Indicator.PointsTo!.Against;
            foreach (var row in reading.Kind == ReadingKind.Present ? reading.Evidence : [])
            {
                Add(resources[passages.Of(row)], row, !against);
            }

            foreach (var row in reading.Against)
            {
                Add(resources[passages.Of(row)], row, against);
            }
        }

        var saysSo = ofState.Where(r => !r.Indicator.PointsTo!.Against).ToList();
        first = saysSo.Count == 0 ? null : saysSo.Min(r => r.Kind);
    }

    /// <summary>The resources of which it says or denies the state; null for one that is not named.</summary>
    public IEnumerable<string?> Named => byResource.Keys.Select(r => r.Length == 0 ? null : r);

    /// <summary>What it says of one of them. Where it names others and not this one, no kind of reading says why.</summary>
    public PointReading Of(string? resource)
    {
        var (saysSo, saysNot) = byResource.GetValueOrDefault(resource ?? Unnamed, ([], []));
        var met = saysSo.Count > 0;
        var saying = met ? Saying.Met
            : saysNot.Count > 0 ? Saying.Denied
            : first is ReadingKind.Silent or ReadingKind.SilentAlone ? Saying.Silent
            : Saying.NotSaid;
        return new PointReading
        {
            Point = point,
            Account = account,
            Saying = saying,
            Reading = saying switch
            {
                Saying.Met => ReadingKind.Present,
                Saying.Denied => ReadingKind.Denied,
                _ => first is ReadingKind.Present or ReadingKind.Denied ? null : first,
            },
            Evidence = met ? saysSo : saysNot,
            Against = met ? saysNot : [],
        };
    }

    private void Add(IEnumerable<string> resources, EvidenceRef row, bool saysSo)
    {
        foreach (var resource in resources.DefaultIfEmpty(Unnamed))
        {
            if (!byResource.TryGetValue(resource, out var rows))
            {
                byResource[resource] = rows = ([], []);
            }

            var list = saysSo ? rows.SaysSo : rows.SaysNot;
            if (!list.Contains(row))
            {
                list.Add(row);
            }
        }
    }

    private static ILookup<Passage, string> Resources(CaseReadings readings, Passages passages, Account account) => readings.Of(account)
        .Where(r => r.Indicator.PointsTo?.Resource is not null)
        .SelectMany(r => (r.Kind == ReadingKind.Present ? r.Evidence : []).Concat(r.Against)
            .Select(row => (Passage: passages.Of(row), Resource: r.Indicator.PointsTo!.Resource!)))
        .Distinct()
        .ToLookup(r => r.Passage, r => r.Resource);
}
