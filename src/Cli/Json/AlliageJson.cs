using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Alliage.Cli.Json;

/// <summary>
/// The JSON that the commands give to programs: members in camel case, nulls written, poles and closed lists as their
/// keywords.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(StudyPlacementsJson))]
[JsonSerializable(typeof(StudyChecklistJson))]
[JsonSerializable(typeof(StudyProfileJson))]
[JsonSerializable(typeof(StudyFiltersJson))]
[JsonSerializable(typeof(StudyFlowJson))]
[JsonSerializable(typeof(StudyLightsJson))]
[JsonSerializable(typeof(CaseLightsJson))]
[JsonSerializable(typeof(CaseJson))]
[JsonSerializable(typeof(MatrixJson))]
[JsonSerializable(typeof(CrossJson))]
[JsonSerializable(typeof(IdealTypesJson))]
[JsonSerializable(typeof(IReadOnlyList<ThemeVerdictJson>))]
[JsonSerializable(typeof(SearchJson))]
[JsonSerializable(typeof(IReadOnlyList<MarkerJson>))]
[JsonSerializable(typeof(IReadOnlyList<PropositionJson>))]
[JsonSerializable(typeof(IReadOnlyList<ClaimJson>))]
[JsonSerializable(typeof(IReadOnlyList<ListedStudyJson>))]
[JsonSerializable(typeof(IReadOnlyList<ListedFrameworkJson>))]
[JsonSerializable(typeof(IReadOnlyList<FileSchemaJson>))]
[JsonSerializable(typeof(StudyOverviewJson))]
[JsonSerializable(typeof(IReadOnlyList<ListedReadingJson>))]
[JsonSerializable(typeof(ComparedReadersJson))]
[JsonSerializable(typeof(IReadOnlyList<ListedItemJson>))]
[JsonSerializable(typeof(IReadOnlyList<GuideItemJson>))]
[JsonSerializable(typeof(StudyToAskJson))]
[JsonSerializable(typeof(IReadOnlyList<AdvisedCaseJson>))]
[JsonSerializable(typeof(JointJson))]
[JsonSerializable(typeof(ProblemsJson))]
internal sealed partial class AlliageJson : JsonSerializerContext;

/// <summary>
/// That JSON as it is written: accented letters as they are, so that people can read it too; what HTML or a terminal
/// would obey is escaped.
/// </summary>
internal static class WrittenJson
{
    public static AlliageJson Types { get; } =
        new(new JsonSerializerOptions(AlliageJson.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
}
