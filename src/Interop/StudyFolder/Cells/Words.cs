using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Interop.StudyFolders.Cells;

/// <summary>The kinds of cells that hold words of a closed list.</summary>
internal static class Words
{
    /// <summary><c>yes</c>, or nothing.</summary>
    public static CellKind<bool> YesOrEmpty { get; } = new(ColumnKind.YesOrEmpty, ReadYes, yes => yes ? "yes" : "") { Allowed = ["yes"] };

    /// <summary>One of the two voices.</summary>
    public static CellKind<Account> Voice { get; } = One<Account>([.. Accounts.Voices.Select(Keyword.Of)]);

    /// <summary>One word of a list.</summary>
    public static CellKind<T> One<T>()
        where T : struct, Enum => One<T>(Keyword.All<T>());

    /// <summary>One word of a list, or nothing.</summary>
    public static CellKind<T?> OneOrNone<T>()
        where T : struct, Enum => Cell.OrNone(One<T>());

    /// <summary>Several words of a list.</summary>
    public static CellKind<IReadOnlyList<T>> Several<T>()
        where T : struct, Enum =>
        new(ColumnKind.Words, ReadSeveral<T>, values => string.Join(' ', values.Select(Keyword.Of))) { Allowed = Keyword.All<T>() };

    private static CellKind<T> One<T>(IReadOnlyList<string> allowed)
        where T : struct, Enum =>
        new(ColumnKind.Word, cell => ReadOne<T>(cell, allowed), Keyword.Of) { Allowed = allowed, Required = true };

    private static CellValue<T> ReadOne<T>(string cell, IReadOnlyList<string> allowed)
        where T : struct, Enum => allowed.Contains(cell)
        ? CellValue.Good(Keyword.Read<T>(cell)!.Value)
        : cell.Length == 0 ? CellValue.Bad(default(T), FolderProblems.CellEmpty) : Unknown(default(T), cell, allowed);

    private static CellValue<IReadOnlyList<T>> ReadSeveral<T>(string cell)
        where T : struct, Enum
    {
        var words = Cell.Items(cell);
        var values = words.Select(Keyword.Read<T>).OfType<T>().ToList();
        return words.FirstOrDefault(w => Keyword.Read<T>(w) is null) is { } unknown
            ? Unknown<IReadOnlyList<T>>(values, unknown, Keyword.All<T>())
            : CellValue.Good<IReadOnlyList<T>>(values);
    }

    private static CellValue<bool> ReadYes(string cell) => cell switch
    {
        "yes" => CellValue.Good(true),
        "" => CellValue.Good(false),
        _ => Unknown(false, cell, ["yes"]),
    };

    private static CellValue<T> Unknown<T>(T harmless, string word, IReadOnlyList<string> allowed) =>
        CellValue.Bad(harmless, FolderProblems.WordInvalid, word, string.Join(", ", allowed), Nearest.Of(word, allowed, 1)[0]);
}
