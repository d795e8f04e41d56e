using Alliage.Core.Studies;

namespace Alliage.Storage.Rows;

/// <summary>Closed lists as the words they are written with.</summary>
internal static class Words
{
    /// <exception cref="InvalidDataException">The file holds a word that this program never wrote.</exception>
    public static T Read<T>(string word)
        where T : struct, Enum =>
        Keyword.Read<T>(word) ?? throw new InvalidDataException($"'{word}' is no {typeof(T).Name}.");
}
