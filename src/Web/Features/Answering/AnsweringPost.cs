using Alliage.Core.Studies;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Alliage.Workbench.Diagnosis;

namespace Alliage.Web.Features.Answering;

/// <summary>What comes of a posted form.</summary>
/// <param name="Now">What stands.</param>
/// <param name="Step">What is shown.</param>
/// <param name="GoTo">Where to go on instead; null to show the step.</param>
internal sealed record AfterPost(Sitting Now, AnsweringStep Step, string? GoTo = null);

/// <summary>
/// A form posted by an owner without script. Where answers are kept as they are given, each is kept and the next page is
/// asked for; where nothing is kept before the end, the next page is the answer itself and carries all that was said.
/// </summary>
internal sealed class AnsweringPost(UseCases useCases, OwnerKey owner, Sitting now, IFormCollection form, Words words)
{
    public async Task<AfterPost> Run(AnsweringStep wanted, CancellationToken stop) => form["go"].ToString() switch
    {
        "start" => await Start(wanted, stop),
        "keep" => await KeepSoFar(stop),
        "give" => await HandIn(stop),
        _ => await Answer(wanted, stop),
    };

    private async Task<AfterPost> Start(AnsweringStep wanted, CancellationToken stop)
    {
        var (chosen, keep) = (form["form"].ToString(), now.Keeps ? StartScreen.KeepNow : form["keep"].ToString());
        var wrong = Keyword.Read<GuideForm>(chosen) is null ? "answering.start.wrong.form"
            : keep is not (StartScreen.KeepNow or StartScreen.KeepAtEnd) ? "answering.start.wrong.keep"
            : null;
        if (wrong is not null)
        {
            return new(now, new(AnsweringScreen.Start) { Wrong = words[wrong], Form = chosen, Keep = keep });
        }

        var asked = Keyword.Read<GuideForm>(chosen)!.Value;
        var byScript = form["booklet"].ToString().Length > 0;
        if (keep == StartScreen.KeepAtEnd)
        {
            return byScript
                ? new(now, wanted, $"{AnsweringAddress.Booklet}?form={chosen}&keep={keep}")
                : new(now with { Draft = new(asked, now.Draft?.Replies ?? []) }, new(AnsweringScreen.Question));
        }

        var kept = await KeepAll(asked, now.Draft?.Replies ?? [], false, stop);
        return kept
            ? new(now, wanted, byScript ? AnsweringAddress.Booklet : AnsweringAddress.Question(wanted.Number))
            : new(now, new(AnsweringScreen.Start) { Wrong = words["answering.wrong.other"], Form = chosen, Keep = keep });
    }

    private async Task<AfterPost> Answer(AnsweringStep wanted, CancellationToken stop)
    {
        if (!now.Keeps && now.Draft is null)
        {
            return new(now, new(AnsweringScreen.Start));
        }

        var on = wanted with { Number = Math.Min(wanted.Number, now.Items.Count) };
        var places = now.Items.ToList();
        if (now.Guide.Items.FirstOrDefault(i => i.Id == form[ReplyTyped.ItemField]) is not { } item)
        {
            return Go(now, on);
        }

        var typed = ReplyTyped.Of(form, item.Id);
        if (ReplyWrong.Of(now.Guide, item, typed, now.Said(words.Language), words) is { } wrong)
        {
            return new(now, new(AnsweringScreen.Question, Math.Max(1, places.IndexOf(item) + 1)) { Typed = typed, Wrong = wrong, Choosing = item.WordsFirst && typed.Values is { Count: > 0 } });
        }

        // After words come the choices of the same question; not for somebody who would rather not say.
        if (item.WordsFirst && typed.Absences.Any() && on.Screen == AnsweringScreen.Question && on.Number == places.IndexOf(item) + 1)
        {
            on = on.Number == places.Count ? new(AnsweringScreen.Check) : on with { Number = on.Number + 1, Choosing = false };
        }

        if (now.Reply(item).Equals(typed.Read(item)))
        {
            return Go(now, on);
        }

        if (now.Draft is { } draft)
        {
            return Go(now with { Draft = draft.With(now.Guide, typed) }, on);
        }

        var kept = await useCases.KeepReplies.Run(owner, new([typed.Read(item)]), stop);
        return kept.Succeeded
            ? Go(now, on)
            : new(now, on with { Screen = AnsweringScreen.Question, Typed = typed, Wrong = words["answering.wrong.other"] });
    }

    private async Task<AfterPost> KeepSoFar(CancellationToken stop)
    {
        if (now.Draft is { } draft)
        {
            var kept = await KeepAll(draft.Form, draft.Replies, false, stop);
            if (!kept)
            {
                return new(now, new(AnsweringScreen.Check) { Wrong = words["answering.wrong.other"] });
            }
        }

        return new(now, new(AnsweringScreen.Pause), AnsweringAddress.Pause);
    }

    private async Task<AfterPost> HandIn(CancellationToken stop)
    {
        if (!now.Keeps && now.Draft is null)
        {
            return new(now, new(AnsweringScreen.Start));
        }

        return await KeepAll(now.Form, now.ToHandIn, true, stop)
            ? new(now, new(AnsweringScreen.Check), AnsweringAddress.Page)
            : new(now, new(AnsweringScreen.Check) { Wrong = words["answering.wrong.other"] });
    }

    private async Task<bool> KeepAll(GuideForm asked, IEnumerable<ReplyTyped> said, bool handIn, CancellationToken stop)
    {
        var items = now.Guide.Items.ToDictionary(i => i.Id);
        var replies = said.Where(r => items.ContainsKey(r.Item)).Select(r => r.Read(items[r.Item]));
        return await new ReplyRuns(useCases).Keep(
            owner, replies, new([]) { Form = asked, Language = now.Keeps ? null : words.Language, HandIn = handIn }, stop) is [];
    }

    /// <summary>To the next screen: asked for where answers are kept, else shown with all that was said.</summary>
    private static AfterPost Go(Sitting now, AnsweringStep on) => new(now, on, now.Draft is not null ? null : on.Screen switch
    {
        AnsweringScreen.Check => AnsweringAddress.Check,
        AnsweringScreen.Pause => AnsweringAddress.Pause,
        AnsweringScreen.Start => AnsweringAddress.Start,
        _ => AnsweringAddress.Question(on.Number) + (on.Choosing ? "?" + AnsweringAddress.Choosing : ""),
    });
}
