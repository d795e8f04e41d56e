using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Flows;

/// <summary>Gathers what the three accounts of a case say of each resource, firm by firm.</summary>
internal sealed class FlowReader(CaseReadings readings)
{
    private readonly Passages passages = new(readings.Case);
    private readonly Dictionary<(Account, FlowState, FlowOf), ResourceRows> rows = [];

    /// <summary>A state of one firm, by resource in the framework's order, what is unnamed last.</summary>
    public IReadOnlyList<ToldResource> Of(FlowState state, Account? firm) => Of(state, firm, account => Rows(account, state, firm));

    /// <summary>What its own voice alone can say of a firm; null where that voice brings nothing at all.</summary>
    public ResourceRows? Own(FlowState state, Account voice) =>
        readings.Case.Has(voice) ? Rows(voice, state, FlowOf.Own) : null;

    private List<ToldResource> Of(FlowState state, Account? firm, Func<Account, ResourceRows> by)
    {
        var told = Accounts.All.Select(a => readings.Case.Has(a) ? by(a) : null).ToList();
        var named = told.OfType<ResourceRows>().SelectMany(r => r.Named).ToHashSet();
        return
        [
            .. (readings.Framework.Flow?.Resources ?? []).Select(r => (string?)r.Id).Append(null)
                .Where(named.Contains)
                .Select(resource =>
                {
                    var accounts = told.Select(t => t?.Of(resource)).ToList();
                    return new ToldResource
                    {
                        State = state,
                        Firm = firm,
                        Resource = resource,
                        Accounts = accounts,
                        Outcome = PointOutcomes.Of(accounts),
                    };
                }),
        ];
    }

    // Of a flow the other voice tells by what it receives; of any other state, by what it says of its partner.
    private ResourceRows Rows(Account account, FlowState state, Account? firm) => (account, firm) switch
    {
        (_, null) => Rows(account, state, FlowOf.Both),
        (Account.Record, Account.A) => Rows(account, state, FlowOf.First),
        (Account.Record, _) => Rows(account, state, FlowOf.Second),
        _ when account == firm => Rows(account, state, FlowOf.Own),
        _ => state == FlowState.Brought ? Rows(account, FlowState.Received, FlowOf.Own) : Rows(account, state, FlowOf.Partner),
    };

    private ResourceRows Rows(Account account, FlowState state, FlowOf of)
    {
        if (!rows.TryGetValue((account, state, of), out var found))
        {
            rows[(account, state, of)] = found = new ResourceRows(readings, passages, account, state, of);
        }

        return found;
    }
}
