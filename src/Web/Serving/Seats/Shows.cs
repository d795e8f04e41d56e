namespace Alliage.Web.Serving.Seats;

/// <summary>What of an owner's words may stand on a page.</summary>
[Flags]
public enum Shows
{
    /// <summary>Nothing that an owner answered.</summary>
    Nothing = 0,

    /// <summary>Everything of the owner who sits there, and of nobody else.</summary>
    Own = 1,

    /// <summary>What both owners released, apart, once the joint page is made.</summary>
    Shared = 2,

    /// <summary>Everything of an owner who lets the adviser read.</summary>
    Opened = 4,

    /// <summary>Answers of an alliance all of whose owners who were asked let the study read.</summary>
    Study = 8,

    /// <summary>Everything: it is the workspace itself as a file.</summary>
    All = 16,
}
