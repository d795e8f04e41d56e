using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Studies;

/// <summary>Deletes a study with everything that belongs to it, and makes its words leave the file.</summary>
internal static class Deleting
{
    /// <exception cref="ProblemException">
    /// <c>study-unknown</c>; <c>words-remain</c> where the study is deleted and another program still reads what stood before.
    /// </exception>
    public static StudySummary Of(Statements statements, string name)
    {
        StudySummary summary;
        using (var transaction = statements.BeginWriting())
        {
            var study = StudyRecord.Get(statements, name);
            summary = Listing.One(statements, study);

            // Rows, texts, originals and journal follow by their foreign keys.
            statements.Run("DELETE FROM \"Studies\" WHERE \"StudyNumber\" = $1", study.Number);
            Purge.SetDue(statements);
            transaction.Commit();
        }

        return Purge.Now(statements) ? summary : throw ProblemException.Of("words-remain", name);
    }
}
