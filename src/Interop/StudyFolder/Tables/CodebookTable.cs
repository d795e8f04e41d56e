using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>The codebook.</summary>
internal static class CodebookTable
{
    private static readonly Column<Code, string> Id = new("id", Cell.Id, r => r.Id);
    private static readonly Column<Code, string> Name = new("name", Cell.Text, r => r.Name);
    private static readonly Column<Code, string?> Parent = new("parent", Cell.ReferenceOrNone("code"), r => r.Parent);
    private static readonly Column<Code, string?> Definition = new("definition", Cell.TextOrNone, r => r.Definition);
    private static readonly Column<Code, string?> Example = new("example", Cell.TextOrNone, r => r.Example);
    private static readonly Column<Code, string?> CounterExample = new("counter-example", Cell.TextOrNone, r => r.CounterExample);
    private static readonly Column<Code, string?> Colour = new("colour", Cell.TextOrNone, r => r.Colour);
    private static readonly Column<Code, string?> Pattern = new("pattern", Cell.TextOrNone, r => r.Pattern);
    private static readonly Column<Code, bool> Retired = new("retired", Words.YesOrEmpty, r => r.Retired);

    public static readonly Table<Code> Table = new(
        "codebook.csv",
        [Id, Name, Parent, Definition, Example, CounterExample, Colour, Pattern, Retired],
        row => new Code
        {
            Id = Id.From(row),
            Name = Name.From(row),
            Parent = Parent.From(row),
            Definition = Definition.From(row),
            Example = Example.From(row),
            CounterExample = CounterExample.From(row),
            Colour = Colour.From(row),
            Pattern = Pattern.From(row),
            Retired = Retired.From(row),
        },
        study => study.Codes);
}
