using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;

namespace Alliage.Core.Tests.Given;

/// <summary>One small sound framework of each kind other than two axes, as its file would be.</summary>
internal static class Kinds
{
    public const string ChecklistJson =
        """
        {
          "id": "list", "version": "1", "kind": "checklist",
          "works": [{ "id": "w", "author": "An Author", "year": 2000, "title": "A title", "where": "A journal" }],
          "themes": [{ "id": "aims", "origin": { "from": "our-interpretation" } }],
          "scales": [{ "id": "rivalry", "values": ["none", "partial", "direct"], "origin": { "from": "our-interpretation" } }],
          "facets": [{ "id": "fact", "origin": { "from": "our-interpretation" } }],
          "indicators": [
            { "id": "vital", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "criterion": "stakes" }, "origin": { "from": "our-interpretation" } },
            { "id": "minor", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "criterion": "stakes", "against": true }, "origin": { "from": "our-interpretation" } },
            { "id": "changed", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "criterion": "change" }, "origin": { "from": "our-interpretation" } },
            { "id": "friends", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "scale": "rivalry", "value": "none" }, "origin": { "from": "our-interpretation" } },
            { "id": "rivals", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "scale": "rivalry", "value": "direct" }, "origin": { "from": "our-interpretation" } }
          ],
          "silenceRules": [
            { "id": "supported", "needsSupport": true, "origin": { "from": "our-interpretation" } },
            { "id": "paper", "needsSupport": false, "origin": { "from": "our-interpretation" } }
          ],
          "checklist": {
            "criteria": [
              { "id": "stakes", "origin": { "from": "our-interpretation" } },
              { "id": "change", "origin": { "from": "our-interpretation" } }
            ],
            "combine": "each",
            "origin": { "from": "our-interpretation" }
          }
        }
        """;

    public const string ProfileJson =
        """
        {
          "id": "profile", "version": "1", "kind": "profile",
          "works": [{ "id": "w", "author": "An Author", "year": 2000, "title": "A title", "where": "A journal" }],
          "themes": [{ "id": "aims", "origin": { "from": "our-interpretation" } }],
          "facets": [{ "id": "fact", "origin": { "from": "our-interpretation" } }],
          "indicators": [
            { "id": "says-size", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "label": "size" }, "origin": { "from": "our-interpretation" } },
            { "id": "says-means", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "label": "means" }, "origin": { "from": "our-interpretation" } },
            { "id": "says-risk", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "label": "risk" }, "origin": { "from": "our-interpretation" } }
          ],
          "silenceRules": [
            { "id": "supported", "needsSupport": true, "origin": { "from": "our-interpretation" } },
            { "id": "paper", "needsSupport": false, "origin": { "from": "our-interpretation" } }
          ],
          "profile": {
            "groups": [
              { "id": "why", "labels": [{ "id": "size", "origin": { "from": "our-interpretation" } }, { "id": "means", "origin": { "from": "our-interpretation" } }], "origin": { "from": "our-interpretation" } },
              { "id": "dare", "labels": [{ "id": "risk", "origin": { "from": "our-interpretation" } }], "weaklySupported": true, "origin": { "from": "our-interpretation" } }
            ]
          }
        }
        """;

    public const string FiltersJson =
        """
        {
          "id": "filters", "version": "1", "kind": "filters",
          "works": [{ "id": "w", "author": "An Author", "year": 2000, "title": "A title", "where": "A journal" }],
          "themes": [{ "id": "aims", "origin": { "from": "our-interpretation" } }],
          "facets": [{ "id": "fact", "origin": { "from": "our-interpretation" } }],
          "indicators": [
            { "id": "form-yes", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "filter": "form" }, "origin": { "from": "our-interpretation" } },
            { "id": "form-no", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "filter": "form", "against": true }, "origin": { "from": "our-interpretation" } },
            { "id": "flow-yes", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "filter": "flow" }, "origin": { "from": "our-interpretation" } },
            { "id": "flow-no", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "filter": "flow", "against": true }, "origin": { "from": "our-interpretation" } },
            { "id": "need-yes", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "filter": "need" }, "origin": { "from": "our-interpretation" } },
            { "id": "need-no", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "filter": "need", "against": true }, "origin": { "from": "our-interpretation" } },
            { "id": "own-yes", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "filter": "own" }, "origin": { "from": "our-interpretation" } },
            { "id": "own-no", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "filter": "own", "against": true }, "origin": { "from": "our-interpretation" } }
          ],
          "silenceRules": [
            { "id": "supported", "needsSupport": true, "origin": { "from": "our-interpretation" } },
            { "id": "paper", "needsSupport": false, "origin": { "from": "our-interpretation" } }
          ],
          "filters": {
            "dimensions": [
              { "id": "dependence", "filters": [{ "id": "form", "origin": { "from": "our-interpretation" } }, { "id": "flow", "origin": { "from": "our-interpretation" } }, { "id": "need", "origin": { "from": "our-interpretation" } }], "origin": { "from": "our-interpretation" } },
              { "id": "drive", "filters": [{ "id": "own", "origin": { "from": "our-interpretation" } }], "origin": { "from": "our-interpretation" } }
            ],
            "positions": [
              { "id": "passing", "published": { "dependence": null, "drive": null }, "interpreted": { "at": { "dependence": "low", "drive": "low" }, "origin": { "from": "our-interpretation" } }, "traits": [{ "id": "stage", "aspect": "stage", "origin": { "from": "our-interpretation" } }], "unsaid": ["trust"], "origin": { "from": "our-interpretation" } },
              { "id": "rooted", "published": { "dependence": "high", "drive": null }, "interpreted": { "at": { "dependence": "high", "drive": "low" }, "origin": { "from": "our-interpretation" } }, "traits": [], "origin": { "from": "our-interpretation" } },
              { "id": "joined", "published": { "dependence": null, "drive": null }, "interpreted": { "at": { "dependence": "high", "drive": "high" }, "origin": { "from": "our-interpretation" } }, "traits": [], "origin": { "from": "our-interpretation" } },
              { "id": "guarding", "published": { "dependence": null, "drive": null }, "interpreted": { "at": { "dependence": "low", "drive": "high" }, "origin": { "from": "our-interpretation" } }, "traits": [], "origin": { "from": "our-interpretation" } }
            ]
          }
        }
        """;

    public const string FlowJson =
        """
        {
          "id": "flow", "version": "1", "kind": "flow",
          "works": [{ "id": "w", "author": "An Author", "year": 2000, "title": "A title", "where": "A journal" }],
          "themes": [{ "id": "aims", "origin": { "from": "our-interpretation" } }],
          "scales": [
            { "id": "nature", "values": ["same", "different"], "origin": { "from": "our-interpretation" } },
            { "id": "joined", "values": ["added", "combined"], "origin": { "from": "our-interpretation" } }
          ],
          "facets": [{ "id": "fact", "origin": { "from": "our-interpretation" } }],
          "indicators": [
            { "id": "has", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "state": "held", "of": "own" }, "origin": { "from": "our-interpretation" } },
            { "id": "lacks", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "state": "lacking", "of": "own" }, "origin": { "from": "our-interpretation" } },
            { "id": "full", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "state": "saturated", "of": "own" }, "origin": { "from": "our-interpretation" } },
            { "id": "brings", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "state": "brought", "of": "own" }, "origin": { "from": "our-interpretation" } },
            { "id": "brings-not", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "state": "brought", "of": "own", "against": true }, "origin": { "from": "our-interpretation" } },
            { "id": "receives", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "state": "received", "of": "own" }, "origin": { "from": "our-interpretation" } },
            { "id": "receives-not", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "state": "received", "of": "own", "against": true }, "origin": { "from": "our-interpretation" } },
            { "id": "pools", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "state": "pooled", "of": "both" }, "origin": { "from": "our-interpretation" } },
            { "id": "eases", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "state": "eased", "of": "own" }, "origin": { "from": "our-interpretation" } },
            { "id": "eases-not", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "state": "eased", "of": "own", "against": true }, "origin": { "from": "our-interpretation" } },
            { "id": "spared", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "state": "avoided", "of": "own" }, "origin": { "from": "our-interpretation" } },
            { "id": "unwanted", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "state": "refused", "of": "own" }, "origin": { "from": "our-interpretation" } },
            { "id": "other-lacks", "theme": "aims", "facet": "fact", "heardFrom": "voice", "pointsTo": { "state": "lacking", "of": "partner" }, "origin": { "from": "our-interpretation" } },
            { "id": "first-brings", "theme": "aims", "facet": "fact", "heardFrom": "record", "pointsTo": { "state": "brought", "of": "first" }, "origin": { "from": "our-interpretation" } },
            { "id": "second-brings", "theme": "aims", "facet": "fact", "heardFrom": "record", "pointsTo": { "state": "brought", "of": "second" }, "origin": { "from": "our-interpretation" } },
            { "id": "people", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "resource": "human" }, "origin": { "from": "our-interpretation" } },
            { "id": "time", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "resource": "hours" }, "origin": { "from": "our-interpretation" } },
            { "id": "shop", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "resource": "premises" }, "origin": { "from": "our-interpretation" } },
            { "id": "alike", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "scale": "nature", "value": "same" }, "origin": { "from": "our-interpretation" } },
            { "id": "unlike", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "scale": "nature", "value": "different" }, "origin": { "from": "our-interpretation" } },
            { "id": "side-by-side", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "scale": "joined", "value": "added" }, "origin": { "from": "our-interpretation" } },
            { "id": "mixed", "theme": "aims", "facet": "fact", "heardFrom": "both", "pointsTo": { "scale": "joined", "value": "combined" }, "origin": { "from": "our-interpretation" } }
          ],
          "silenceRules": [
            { "id": "supported", "needsSupport": true, "origin": { "from": "our-interpretation" } },
            { "id": "paper", "needsSupport": false, "origin": { "from": "our-interpretation" } }
          ],
          "flow": {
            "resources": [
              { "id": "human", "origin": { "from": "our-interpretation" } },
              { "id": "hours", "origin": { "from": "our-interpretation" } },
              { "id": "premises", "origin": { "from": "our-interpretation" } }
            ],
            "states": [
              { "id": "held", "origin": { "from": "our-interpretation" } },
              { "id": "lacking", "origin": { "from": "our-interpretation" } },
              { "id": "saturated", "origin": { "from": "our-interpretation" } },
              { "id": "brought", "origin": { "from": "our-interpretation" } },
              { "id": "received", "origin": { "from": "our-interpretation" } },
              { "id": "pooled", "origin": { "from": "our-interpretation" } },
              { "id": "eased", "origin": { "from": "our-interpretation" } },
              { "id": "avoided", "origin": { "from": "our-interpretation" } },
              { "id": "refused", "origin": { "from": "our-interpretation" } }
            ],
            "bottlenecks": [{ "id": "saturated", "origin": { "from": "our-interpretation" } }, { "id": "lacking", "origin": { "from": "our-interpretation" } }],
            "contribution": "nature",
            "use": "joined"
          }
        }
        """;

    public static Framework Checklist { get; } = Read(ChecklistJson);

    public static Framework Profile { get; } = Read(ProfileJson);

    public static Framework Filters { get; } = Read(FiltersJson);

    public static Framework Flow { get; } = Read(FlowJson);

    private static Framework Read(string json) => FrameworkJson.Read("small.json", json).Value.Value;
}
