using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Alliage.Core.Studies;

namespace Alliage.Storage.Rows;

/// <summary>
/// The cell for each type that a row's property may have. A new type of property is added here and nowhere else; the
/// tables and the commands follow.
/// </summary>
internal static class Cells
{
    private const string Day = "yyyy-MM-dd";

    private static readonly Dictionary<Type, object> Known = new()
    {
        // One cell for string and string?: the column says whether it may be empty.
        [typeof(string)] = new Cell<string?>(typeof(string), (r, i) => r.IsDBNull(i) ? null : r.GetString(i), v => v),
        [typeof(int)] = new Cell<int>(typeof(long), (r, i) => r.GetInt32(i), v => v),
        [typeof(int?)] = new Cell<int?>(typeof(long), (r, i) => r.IsDBNull(i) ? null : r.GetInt32(i), v => v),
        [typeof(bool)] = new Cell<bool>(typeof(bool), (r, i) => r.GetBoolean(i), v => v),
        [typeof(DateTime)] = new Cell<DateTime>(typeof(string), (r, i) => Instant.Read(r.GetString(i)), v => Instant.Write(v)),
        [typeof(DateTime?)] = new Cell<DateTime?>(
            typeof(string), (r, i) => r.IsDBNull(i) ? null : Instant.Read(r.GetString(i)), v => v is { } at ? Instant.Write(at) : null),
        [typeof(DateOnly?)] = new Cell<DateOnly?>(
            typeof(string),
            (r, i) => r.IsDBNull(i) ? null : DateOnly.ParseExact(r.GetString(i), Day, CultureInfo.InvariantCulture),
            v => v?.ToString(Day, CultureInfo.InvariantCulture)),
        [typeof(LocalText)] = Json<LocalText>(),
        [typeof(IReadOnlyList<string>)] = Json<IReadOnlyList<string>>(),
        [typeof(IReadOnlyList<WrittenForm>)] = Json<IReadOnlyList<WrittenForm>>(),
        [typeof(IReadOnlyList<Light>)] = Json<IReadOnlyList<Light>>(),
    };

    public static Cell<T> Of<T>() => (Cell<T>)(Known.TryGetValue(typeof(T), out var cell) ? cell : ForEnum(typeof(T)));

    private static Cell<T> Json<T>() => new(
        typeof(string),
        (r, i) => JsonSerializer.Deserialize(r.GetString(i), RowJson.Of<T>())!,
        v => JsonSerializer.Serialize(v, RowJson.Of<T>()));

    private static object ForEnum(Type type)
    {
        var list = Nullable.GetUnderlyingType(type) ?? type;
        if (!list.IsEnum)
        {
            throw new NotSupportedException($"No cell holds a {type}.");
        }

        return typeof(Cells).GetMethod(list == type ? nameof(Word) : nameof(WordOrNone), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(list).Invoke(null, null)!;
    }

    private static Cell<T> Word<T>()
        where T : struct, Enum => new(typeof(string), (r, i) => Words.Read<T>(r.GetString(i)), v => Keyword.Of(v));

    private static Cell<T?> WordOrNone<T>()
        where T : struct, Enum => new(
            typeof(string),
            (r, i) => r.IsDBNull(i) ? null : Words.Read<T>(r.GetString(i)),
            v => v is { } word ? Keyword.Of(word) : null);
}
