using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Alliage.Core.Studies;

namespace Alliage.Storage.Rows;

/// <summary>
/// Rows as the journal keeps them, and the lists inside rows. A member that a later version dropped is passed over when
/// read; one that a later version demands must be written into the journal by that version's migration.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(WordJson), typeof(InstantJson)])]
[JsonSerializable(typeof(Settings))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Alliance))]
[JsonSerializable(typeof(Firm))]
[JsonSerializable(typeof(CaseAttribute))]
[JsonSerializable(typeof(CaseEvent))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(Turn))]
[JsonSerializable(typeof(Raised))]
[JsonSerializable(typeof(Code))]
[JsonSerializable(typeof(CodeLink))]
[JsonSerializable(typeof(Coding))]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Stance))]
[JsonSerializable(typeof(Published))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(Summary))]
[JsonSerializable(typeof(Memo))]
[JsonSerializable(typeof(SecondReading))]
[JsonSerializable(typeof(ReaderCoding))]
[JsonSerializable(typeof(Settlement))]
[JsonSerializable(typeof(Respondent))]
[JsonSerializable(typeof(FormerAnswer))]
[JsonSerializable(typeof(Consent))]
[JsonSerializable(typeof(Release))]
[JsonSerializable(typeof(JointPage))]
[JsonSerializable(typeof(LocalText))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<WrittenForm>))]
[JsonSerializable(typeof(IReadOnlyList<Light>))]
internal sealed partial class RowJson : JsonSerializerContext
{
    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Readable.Options.GetTypeInfo(typeof(T));

    // Apart, so that the generated part of this class is ready first.
    private static class Readable
    {
        // The file is read by people and by our own program, never pasted into a page: accents stay accents.
        public static readonly JsonSerializerOptions Options =
            new RowJson(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Options;
    }
}
