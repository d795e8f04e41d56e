using System.Text.Json;
using Alliage.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Alliage.Web.Features.Desk;

/// <summary>The desk's data in the page: a block that no browser runs, in which no sign can end it or begin markup.</summary>
internal static class DeskData
{
    /// <summary>The words that the script says begin with this.</summary>
    public const string WordsOfScript = "desk.js.";

    // The default encoder of these options writes <, >, & and ' as \u003C and so on.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static MarkupString Of(DeskModel model, Words words) => new(
        $"""<script type="application/json" id="desk-data">{JsonSerializer.Serialize(new { State = DeskState.Of(model), Words = words.Under(WordsOfScript) }, Options)}</script>""");
}
