using Alliage.Core.JointPages;
using Alliage.Core.Studies;
using static Alliage.Core.Tests.JointPages.Releasing;

namespace Alliage.Core.Tests.JointPages;

public sealed class JointTaskTests
{
    [Fact]
    public void A_task_is_claimed_by_one_by_both_or_by_nobody_and_it_says_whose_word_that_is()
    {
        var page = Page(
            Lines(Account.A, "who-does-what", ["Deliver", "Invoice", "Sell"], ["Bake", "Chase late payers"]),
            Lines(Account.B, "who-does-what", ["bake", "invoice."], ["deliver"]));

        Assert.Equal(
            [
                "Deliver A by A B",
                "Sell A by A",
                "Bake B by A B",
                "Invoice Both by A B",
                "Chase late payers Nobody by A",
            ],
            page.Tasks.Select(Told));
    }

    [Fact]
    public void A_task_that_one_puts_on_both_sides_is_done_by_both() =>
        Assert.Equal(
            ["Sweep Both by A"],
            Page(Lines(Account.A, "who-does-what", ["Sweep"], ["Sweep"]), Lines(Account.B, "who-does-what", [], ["sweep"]))
                .Tasks.Select(Told));

    [Fact]
    public void Accents_case_and_blanks_make_no_other_task() =>
        Assert.Single(Page(
            Lines(Account.A, "who-does-what", ["Relancer  les IMPAYÉS"], []),
            Lines(Account.B, "who-does-what", [], ["relancer les impayes"])).Tasks);

    private static string Told(JointTask task) => $"{task.Words} {task.Claim} by {string.Join(' ', task.SaidBy)}";
}
