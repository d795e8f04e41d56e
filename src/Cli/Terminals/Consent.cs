namespace Alliage.Cli.Terminals;

/// <summary>Asks before something is replaced or deleted, where a person sits there; a script is taken at its word.</summary>
internal static class Consent
{
    public static bool Given(Session session, bool already, string question)
    {
        var yes = session.Words["confirm.yes"].Split(' ');
        if (already || session.Terminal.Confirm is not { } confirm || confirm(question + session.Words["confirm.keys"], yes))
        {
            return true;
        }

        session.Notes.Line(session.Words["confirm.nothing-done"]);
        return false;
    }
}
