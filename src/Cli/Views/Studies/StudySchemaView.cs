using Alliage.Cli.Terminals;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Cli.Views.Studies;

/// <summary><c>study schema</c> for people: every file of a study folder with its columns.</summary>
internal static class StudySchemaView
{
    public static void Write(Session session)
    {
        var (words, page) = (session.Words, session.Results);
        page.Line(words["schema.intro"]);
        foreach (var file in session.StudySchema)
        {
            page.Heading(file.File);
            if (file.Columns.Count == 0)
            {
                page.Line(words["schema.no-columns"]);
                continue;
            }

            var table = new PageTable(words["schema.column"], words["schema.holds"], words["schema.required"]) { Named = true };
            foreach (var column in file.Columns)
            {
                table.Row(column.Name, Holds(session, column), column.Required ? words["yes"] : "");
            }

            page.Write(table.Drawn);
        }
    }

    private static string Holds(Session session, ColumnSchema column)
    {
        var kind = session.Words.Of("schema." + Keyword.Of(column.Kind), column.Of);
        return column.Allowed.Count > 0 ? $"{kind} {string.Join(", ", column.Allowed)}" : kind;
    }
}
