namespace Alliage.Web.Serving.Seats;

/// <summary>Seats for whom a page is.</summary>
[Flags]
public enum Who
{
    /// <summary>For none: the page has no row in the table.</summary>
    None = 0,

    /// <summary>A researcher or an adviser.</summary>
    Adviser = 1,

    /// <summary>An owner.</summary>
    Owner = 2,

    /// <summary>Both owners with the adviser.</summary>
    BothPresent = 4,

    /// <summary>Somebody who has not entered.</summary>
    Nobody = 8,

    /// <summary>An adviser at the machine itself, which nobody reaches from elsewhere: who has the file has what is in it.</summary>
    AtTheMachine = 16,

    /// <summary>All of them.</summary>
    Everyone = Adviser | Owner | BothPresent | Nobody,
}
