namespace Alliage.Web.Features.Answering;

/// <summary>What an owner sees.</summary>
public enum AnsweringScreen
{
    /// <summary>Before the first question.</summary>
    Start,

    /// <summary>One question.</summary>
    Question,

    /// <summary>All answers.</summary>
    Check,

    /// <summary>To stop for now.</summary>
    Pause,
}

/// <summary>Where an owner is.</summary>
/// <param name="Screen">What is shown.</param>
/// <param name="Number">The question, from 1.</param>
public sealed record AnsweringStep(AnsweringScreen Screen, int Number = 1)
{
    /// <summary>What was typed and cannot be taken so; null for what stands.</summary>
    public ReplyTyped? Typed { get; init; }

    /// <summary>What is wrong, in words; null where nothing is.</summary>
    public string? Wrong { get; init; }

    /// <summary>Whether the choices are shown that come after words.</summary>
    public bool Choosing { get; init; }

    /// <summary>The form chosen at the start.</summary>
    public string? Form { get; init; }

    /// <summary>When answers are kept, as chosen at the start.</summary>
    public string? Keep { get; init; }

    /// <summary>What an address shows.</summary>
    public static AnsweringStep Of(HttpRequest request, int number) => request.Path.Value switch
    {
        AnsweringAddress.Check => new(AnsweringScreen.Check),
        AnsweringAddress.Pause => new(AnsweringScreen.Pause),
        AnsweringAddress.Start => new(AnsweringScreen.Start),
        _ => new(AnsweringScreen.Question, Math.Max(1, number)) { Choosing = request.QueryString.Value == "?" + AnsweringAddress.Choosing },
    };
}
