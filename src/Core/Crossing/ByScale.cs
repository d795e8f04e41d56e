using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Crossing;

/// <summary>
/// The value of a scale. Of an alliance, what its voices name alike or one alone names, failing both the record; where
/// the two name other values it is contested. An account may name several.
/// </summary>
internal sealed class ByScale(Scale scale) : Grouping
{
    public override string Id => "scale-" + scale.Id;

    public override IReadOnlyList<Whose> Gives => [Whose.Alliance, Whose.Voice];

    public override IReadOnlyList<Category> Categories =>
        [.. scale.Values.Select(Category.Named), Category.Contested, Category.Undetermined, Category.NotHeard];

    public override bool SeveralMayHold => true;

    public override GroupingName Name => new($"scale.{scale.Id}.name", "scale");

    public override string KeyOf(string named) => $"scale.{scale.Id}.{named}";

    public override IReadOnlyList<Category> OfAlliance(CaseReadings readings)
    {
        var said = VariableReading.Of(readings).First(v => v.Scale == scale.Id);
        return said.Agreement switch
        {
            VariableAgreement.Apart => [Category.Contested],
            VariableAgreement.Same or VariableAgreement.OneSays => Named(said.Accounts.Take(2).First(a => a?.Values.Count > 0)!.Values),
            _ => Named(said.Accounts[2]?.Values ?? []),
        };
    }

    public override IReadOnlyList<Category> OfVoice(CaseReadings readings, Account voice) =>
        Named(VariableReading.Of(readings).First(v => v.Scale == scale.Id).Accounts[(int)voice]!.Values);

    private static IReadOnlyList<Category> Named(IReadOnlyList<string> values) =>
        values.Count == 0 ? [Category.Undetermined] : [.. values.Select(Category.Named)];
}
