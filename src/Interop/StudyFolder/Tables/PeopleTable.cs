using Alliage.Core.Studies;
using Alliage.Interop.StudyFolders.Cells;

namespace Alliage.Interop.StudyFolders.Tables;

/// <summary>The people at work.</summary>
internal static class PeopleTable
{
    private static readonly Column<Person, string> Name = new("name", Cell.FilledText, r => r.Name);
    private static readonly Column<Person, PersonRole> Role = new("role", Words.One<PersonRole>(), r => r.Role);

    public static readonly Table<Person> Table = new(
        "people.csv",
        [Name, Role],
        row => new Person
        {
            Name = Name.From(row),
            Role = Role.From(row),
        },
        study => study.People);
}
