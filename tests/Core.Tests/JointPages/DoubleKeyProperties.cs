using System.Text.Json;
using Alliage.Core.Diagnosis;
using Alliage.Core.JointPages;
using Alliage.Core.Studies;
using CsCheck;
using static Alliage.Core.Tests.JointPages.Releasing;

namespace Alliage.Core.Tests.JointPages;

public sealed class DoubleKeyProperties
{
    private static readonly DateTime Sometime = new(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>For each item: a variant of the answer (0 for none) and whether it is released.</summary>
    private static readonly Gen<(int Variant, bool Released)[]> Owner =
        Gen.Select(Gen.Int[0, 4], Gen.Bool).Array[Releasing.Guide.Items.Count];

    [Fact]
    public void Whatever_A_keeps_to_oneself_the_page_is_made_of_equal_values() =>
        Gen.Select(Owner, Owner, Owner).Sample((a, b, other) =>
        {
            // A's released answers stay; every other answer becomes one of another state, and is released or not.
            var moved = a.Select((of, i) => of is { Released: true, Variant: > 0 } && Releasing.Guide.Items[i].MayBeReleased && b[i] is { Released: true, Variant: > 0 }
                ? of
                : (other[i].Variant, Released: other[i].Released && b[i] is not { Released: true, Variant: > 0 })).ToArray();

            return Text(a, b) == Text(moved, b);
        });

    [Fact]
    public void Nothing_stands_on_the_page_but_what_both_released() => Gen.Select(Owner, Owner).Sample((a, b) =>
    {
        var page = Page(a, b);
        var shown = page.Described.Concat(page.Views).Select(v => v.Item).ToHashSet();
        return shown.All(id => Releasing.Guide.Items.ToList().FindIndex(i => i.Id == id) is var at
            && Releasing.Guide.Items[at].MayBeReleased && a[at] is { Released: true, Variant: > 0 } && b[at] is { Released: true, Variant: > 0 });
    });

    [Fact]
    public void The_order_in_which_answers_were_given_and_released_is_nowhere() => Gen.Select(Owner, Owner).Sample((a, b) =>
        Text(a, b) == Text(a, b, o => o with { Answers = [.. o.Answers.Reverse()], Releases = [.. o.Releases.Reverse().Select(r => r with { At = Sometime.AddYears(3) })] }));

    private static string Text((int, bool)[] a, (int, bool)[] b, Func<OwnerFile, OwnerFile>? change = null) => JsonSerializer.Serialize(Page(a, b, change));

    private static JointContent Page((int, bool)[] a, (int, bool)[] b, Func<OwnerFile, OwnerFile>? change = null)
    {
        IReadOnlyList<Release> Held(Account account, (int, bool)[] of) =>
            Releases.Current(Releasing.Guide, (change ?? (o => o))(File(account, of)), isMade: false);
        return JointContent.Of(Releasing.Guide, Firms, Held(Account.A, a), Held(Account.B, b), null);
    }

    private static OwnerFile File(Account account, (int Variant, bool Released)[] of)
    {
        List<(Core.Guides.GuideItem Item, bool Released, Release Says)> said =
        [
            .. of.Select((o, i) => (Releasing.Guide.Items[i], o.Released, o.Variant)).Where(o => o.Variant > 0)
                .Select(o => (o.Item1, o.Released, Any(account, o.Item1, o.Variant))),
        ];
        return new()
        {
            Respondent = new() { Alliance = "P", Account = account },
            Answers = [.. said.SelectMany(s => ReplyAnswers.Of(s.Item, Reply(s.Says), "P", account))],
            Releases = [.. said.Where(s => s.Released).Select(s => s.Says)],
        };
    }

    private static Reply Reply(Release says) =>
        new() { Item = says.Item, Options = says.Options, Text = says.Text, Mine = says.Mine, Theirs = says.Theirs };
}
