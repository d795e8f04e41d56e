using Alliage.Core.Search;
using Alliage.Core.Studies;

namespace Alliage.Core.JointPages;

/// <summary>Who takes a task on, going by what the owners say of themselves.</summary>
public enum TaskClaim
{
    /// <summary>A says that A does, B does not say that B does.</summary>
    A,

    /// <summary>B says that B does, A does not say that A does.</summary>
    B,

    /// <summary>Each says so of its own firm, or one says that it is done by both.</summary>
    Both,

    /// <summary>It is named as the other's only.</summary>
    Nobody,
}

/// <summary>A task that at least one of the two named.</summary>
/// <param name="Words">As whoever named it first on the page wrote it.</param>
/// <param name="Claim">Who takes it on.</param>
/// <param name="SaidBy">Whose word that is; for a task of nobody, who thinks it the other's.</param>
public sealed record JointTask(string Words, TaskClaim Claim, IReadOnlyList<Account> SaidBy)
{
    /// <summary>
    /// The tasks of both lists. Two lines are one task where they are the same words, whatever the case, the accents and
    /// the blanks: no rule guesses that other words mean the same.
    /// </summary>
    /// <param name="a">What A says.</param>
    /// <param name="b">What B says.</param>
    public static IReadOnlyList<JointTask> Of(Saying a, Saying b)
    {
        string[] named = [.. a.Mine, .. a.Theirs, .. b.Mine, .. b.Theirs];
        return [.. named.GroupBy(Folded).Where(t => t.Key.Length > 0).Select(t => Of(t.Key, t.First(), a, b)).OrderBy(t => t.Claim)];
    }

    private static JointTask Of(string task, string words, Saying a, Saying b)
    {
        bool In(IReadOnlyList<string> lines) => lines.Any(l => Folded(l) == task);
        var (ofA, ofB) = (In(a.Mine), In(b.Mine));
        var together = (ofA && (ofB || In(a.Theirs))) || (ofB && In(b.Theirs));
        return (together, ofA, ofB) switch
        {
            (true, _, _) => new(words, TaskClaim.Both, Sayers(ofA, ofB)),
            (_, true, _) => new(words, TaskClaim.A, Sayers(true, In(b.Theirs))),
            (_, _, true) => new(words, TaskClaim.B, Sayers(In(a.Theirs), true)),
            _ => new(words, TaskClaim.Nobody, Sayers(In(a.Theirs), In(b.Theirs))),
        };
    }

    private static IReadOnlyList<Account> Sayers(bool a, bool b) =>
        [.. a ? [Account.A] : Array.Empty<Account>(), .. b ? [Account.B] : Array.Empty<Account>()];

    private static string Folded(string line) => FoldedText.Of(line.Trim().TrimEnd('.', ';', ',')).Text.Trim();
}
