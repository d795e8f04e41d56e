namespace Alliage.Cli.Terminals;

/// <summary>Asks before something is replaced or deleted, where a person sits there; a script is taken at its word.</summary>
internal static class Consent
{
    public static bool Given(Session session, bool already, string question)
    {
        if (already || session.Terminal.Confirm is not { } confirm || confirm(question + session.Words["confirm.keys"], session.Words["confirm.yes"].Split(' ')))
        {
            return true;
        }

        session.Notes.Line(session.Words["confirm.nothing-done"]);
        return false;
    }
}
