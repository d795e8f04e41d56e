namespace Alliage.Web.Features.Answering;

/// <summary>An answer with its number on the phone.</summary>
/// <param name="Number">Larger than that of any answer given before on this phone.</param>
/// <param name="Reply">What was typed.</param>
public sealed record NumberedReply(long Number, ReplyTyped Reply);

/// <summary>What a phone sends: answers that waited, in the order in which they were given.</summary>
/// <param name="Owner">The mark of whose they are.</param>
/// <param name="Phone">A random word of the phone, by which its numbers are told from another's.</param>
/// <param name="Replies">The answers.</param>
/// <param name="Form">Which questions, where it is said now; else null.</param>
/// <param name="Language">The language answered in, where keeping is agreed to now; else null.</param>
/// <param name="HandIn">Whether the owner is done.</param>
public sealed record PhoneSending(
    string Owner, string Phone, IReadOnlyList<NumberedReply> Replies, string? Form = null, string? Language = null, bool HandIn = false);

/// <summary>What was kept of it.</summary>
/// <param name="Refused">Answers that could not be taken, each with the reason in words. All others are kept.</param>
public sealed record PhoneKept(IReadOnlyList<RefusedReply> Refused);

/// <summary>An answer that was not taken.</summary>
public sealed record RefusedReply(string Item, string Wrong);

/// <summary>What stands, for the script.</summary>
/// <param name="Owner">The mark of who sits here.</param>
/// <param name="Token">Of writes.</param>
/// <param name="Keeps">Whether answers are kept as they are given.</param>
/// <param name="Form">Which questions.</param>
/// <param name="Replies">The answers as they stand.</param>
/// <param name="Released">Items that the partner may read for now.</param>
public sealed record SittingSent(
    string Owner, string Token, bool Keeps, string Form, IReadOnlyList<ReplyTyped> Replies, IReadOnlyList<string> Released);
