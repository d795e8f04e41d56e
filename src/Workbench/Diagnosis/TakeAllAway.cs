using Alliage.Core.Diagnosis;
using Alliage.Core.Problems;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Diagnosis;

/// <summary>A copy of everything that an owner gave, for the owner to keep.</summary>
public sealed class TakeAllAway(OpenOwner open)
{
    /// <summary>Problems of <see cref="OpenOwner"/>.</summary>
    public async Task<Result<OwnCopy>> Run(OwnerKey key, string language, CancellationToken stop)
    {
        var opened = await open.Run(key, stop);
        return opened.Succeeded ? Copy(opened.Value, language) : Result<OwnCopy>.Failed(opened.Problems);
    }

    private static OwnCopy Copy(OpenedOwner opened, string language)
    {
        var owner = opened.Owner;
        var texts = opened.Guide.Worded.In(language).Texts;
        string Words(string key) => texts.GetValueOrDefault(key, key);
        var items = opened.Guide.Guide.Items.OrderBy(i => i.Order).ToList();
        var asked = items.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            language,
            owner.Respondent.Given,
            [
                .. items.Where(i => owner.Answers.Any(a => a.Item == i.Id)).Select(i => OwnAnswer.Of(i, Reply.Of(i, owner.Answers), Words)),
                .. owner.Answers.Where(a => !asked.Contains(a.Item)).Select(OwnAnswer.Of),
            ],
            [
                .. owner.FormerAnswers.GroupBy(f => (f.At, f.Item)).OrderBy(g => g.Key.At).SelectMany(g => Former([.. g])),
            ],
            [.. owner.Consents.Select(c => new OwnConsent(c.To, c.At))],
            [.. owner.Releases.Select(r => new OwnRelease(OwnAnswer.Of(r, items.Find(i => i.Id == r.Item), Words), r.At))]);

        IEnumerable<OwnFormerAnswer> Former(List<FormerAnswer> parts) =>
            (items.Find(i => i.Id == parts[0].Item) is { } item
                ? [OwnAnswer.Of(item, Reply.Of(item, parts.Select(f => f.AsAnswer())), Words)]
                : parts.Select(f => OwnAnswer.Of(f.AsAnswer())))
            .Select(answer => new OwnFormerAnswer(answer, parts[0].Why, parts[0].At));
    }
}
