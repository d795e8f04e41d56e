using System.Globalization;

namespace Alliage.Web.Features.Answering;

/// <summary>Addresses of an owner's answering. None carries a name or an id: everything follows from the seat.</summary>
public static class AnsweringAddress
{
    public const string Start = "/my/answers";

    public const string Check = Start + "/check";

    public const string Pause = Start + "/pause";

    /// <summary>All questions on one page, for the script: it goes on where the network does not.</summary>
    public const string Booklet = Start + "/all";

    /// <summary>What the script asks and sends.</summary>
    public const string Data = Start + ".json";

    /// <summary>Where an owner enters with a code.</summary>
    public const string Enter = "/my";

    /// <summary>The private page.</summary>
    public const string Page = "/my/page";

    /// <summary>The form on paper.</summary>
    public const string Print = "/print/answers";

    /// <summary>Where a question that is first answered in words goes on to its choices.</summary>
    public const string Choosing = "step=choose";

    /// <summary>A question by its number among those of the form, from 1.</summary>
    public static string Question(int number) => string.Create(CultureInfo.InvariantCulture, $"{Start}/{number}");
}
