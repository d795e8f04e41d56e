using System.Collections.Frozen;
using System.Text.Json;

namespace Alliage.Core.Studies;

/// <summary>
/// The written form of the closed lists, the same in files, JSON and addresses: kebab case
/// (<c>InHand</c> is <c>in-hand</c>); the two voices alone keep their capital, A and B.
/// </summary>
public static class Keyword
{
    /// <summary>The written form of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.ByValue[value];

    /// <summary>The value that a word stands for, or null where the list has no such word. Case matters.</summary>
    public static T? Read<T>(string word)
        where T : struct, Enum => Words<T>.ByWord.TryGetValue(word, out var value) ? value : null;

    /// <summary>All the words of a list, in its order, for messages that say what is allowed.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Words<T>.InOrder;

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyList<string> InOrder = [.. Enum.GetValues<T>().Select(Word)];

        public static readonly FrozenDictionary<T, string> ByValue = Enum.GetValues<T>().ToFrozenDictionary(v => v, Word);

        public static readonly FrozenDictionary<string, T> ByWord =
            Enum.GetValues<T>().ToFrozenDictionary(Word, v => v, StringComparer.Ordinal);

        private static string Word(T value)
        {
            var name = value.ToString();
            return name.Length == 1 ? name : JsonNamingPolicy.KebabCaseLower.ConvertName(name);
        }
    }
}
