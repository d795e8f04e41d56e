using Alliage.Web.Wording;

namespace Alliage.Web.Features.Guide;

/// <summary>The entries of the glossary, by their place in the wording.</summary>
public static class GlossaryEntries
{
    public static IReadOnlyList<string> Ids { get; } =
    [
        "study", "alliance", "case", "firm", "pseudonym", "voice", "record", "account", "source", "transcript",
        "label", "preamble", "original", "turn", "theme", "interview-guide", "item", "probe", "open-point", "visibility", "cue", "marker", "correction", "redaction", "undo", "redo", "code",
        "passage", "coding", "lead-coder", "second-reading", "blind-coding", "difference", "settlement", "answer", "absence", "report", "stance", "argument", "framework",
        "kind", "checklist", "criterion", "profile", "profile-label", "group", "filter", "dimension", "flow", "pooled", "bottleneck", "loosening", "saying", "outcome", "variable", "firm-position", "axis", "pole",
        "facet", "indicator", "scale", "tie", "dependence", "sign", "reading", "counted-reading", "silence", "silent-alone",
        "position", "leaning", "balanced", "hollow", "placement", "contested", "undetermined", "basis", "thin", "tenacity",
        "configuration", "coordination-row", "mode", "verdict", "grade", "decision", "claim", "proposition", "matrix", "cross-table", "grouping", "ideal-type", "nearness", "border", "heard", "summary", "published-place", "alike",
        "light", "point", "told", "not-looked-for", "never-same-point",
        "workshop", "draft", "version", "refusal", "suggested-code", "passage-to-reread",
        "first-words", "waiting-answer", "private-page", "advice-rule", "otherwise",
        "adviser", "both-present", "round",
        "joint-page", "seat", "access-code", "consent", "release", "double-key", "workspace", "journal", "retention-date",
    ];

    /// <summary>In the alphabet of a language.</summary>
    public static IEnumerable<string> In(Words words) =>
        Ids.OrderBy(id => words[$"glossary.{id}.term"], StringComparer.Create(words.Culture, ignoreCase: true));
}
