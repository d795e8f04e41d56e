using System.Text.Json;
using Alliage.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Alliage.Web.Features.Answering;

/// <summary>The words that the script says: a block that no browser runs, in which no sign can end it or begin markup.</summary>
internal static class BookletData
{
    // The default encoder of these options writes <, >, & and ' as \u003C and so on.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static MarkupString Of(Words words) => new(
        $"""<script type="application/json" id="answering-words">{JsonSerializer.Serialize(words.Under("answering."), Options)}</script>""");
}
