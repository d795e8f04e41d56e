namespace Alliage.Core.Frameworks;

/// <summary>Which keys the wording of a framework has in every language: these, the optional ones that it chose, and no others.</summary>
public static class WordingKeys
{
    /// <summary>The keys, in the order of the framework's lists.</summary>
    public static IEnumerable<string> Of(Framework framework)
    {
        yield return "name";
        yield return "summary";
        yield return "caution";
        foreach (var theme in framework.Themes)
        {
            yield return $"theme.{theme.Id}.name";
            yield return $"theme.{theme.Id}.definition";
            if (theme.Cues is not null)
            {
                yield return OfCues(theme.Id, Studies.RaisedHow.Openly);
                yield return OfCues(theme.Id, Studies.RaisedHow.ByName);
            }
        }

        foreach (var axis in framework.Axes)
        {
            yield return $"axis.{axis.Id}.name";
            yield return $"axis.{axis.Id}.definition";
            foreach (var pole in axis.Poles)
            {
                yield return $"pole.{pole}.name";
                yield return $"pole.{pole}.definition";
            }
        }

        foreach (var scale in framework.Scales)
        {
            yield return $"scale.{scale.Id}.name";
            yield return $"scale.{scale.Id}.definition";
            foreach (var value in scale.Values)
            {
                yield return $"scale.{scale.Id}.{value}";
            }
        }

        foreach (var key in Named("sign", framework.Signs.Select(s => s.Id)).Concat(Named("facet", framework.Facets.Select(f => f.Id))))
        {
            yield return key;
        }

        foreach (var indicator in framework.Indicators)
        {
            yield return $"indicator.{indicator.Id}.name";
            yield return $"indicator.{indicator.Id}.definition";
            if (indicator.PointsTo is null)
            {
                yield return $"indicator.{indicator.Id}.why-no-pole";
            }
        }

        foreach (var key in Conclusions(framework))
        {
            yield return key;
        }
    }

    /// <summary>The keys that a framework may have: all languages have such a text, or none.</summary>
    public static IEnumerable<string> Optional(Framework framework) => framework.Indicators.SelectMany(
        i => new[] { $"indicator.{i.Id}.example", $"indicator.{i.Id}.counter-example" });

    /// <summary>All of them in the order of a file: the optional ones stand with their indicator.</summary>
    public static IEnumerable<string> InOrder(Framework framework)
    {
        var optional = Optional(framework).ToLookup(k => k[..k.LastIndexOf('.')]);
        return Of(framework).SelectMany(k =>
            k.EndsWith(".definition", StringComparison.Ordinal) ? optional[k[..^".definition".Length]].Prepend(k) : [k]);
    }

    /// <summary>Key of the cues of a theme, parted by commas: those of open questions, or those that name what is looked for.</summary>
    public static string OfCues(string theme, Studies.RaisedHow how) => $"theme.{theme}.cues.{Studies.Keyword.Of(how)}";

    private static IEnumerable<string> Conclusions(Framework framework)
    {
        foreach (var rule in framework.SilenceRules)
        {
            yield return $"silence.{Studies.Keyword.Of(rule.Id)}.name";
            yield return $"silence.{Studies.Keyword.Of(rule.Id)}.definition";
        }

        var positions = framework.Filters?.Positions ?? [];
        var traits = framework.Configurations.SelectMany(c => c.Traits).Concat(positions.SelectMany(p => p.Traits));
        foreach (var aspect in traits.Select(t => t.Aspect).Concat(positions.SelectMany(p => p.Unsaid)).Distinct())
        {
            yield return $"aspect.{aspect}";
        }

        foreach (var configuration in framework.Configurations)
        {
            yield return $"configuration.{configuration.Id}.name";
            yield return $"configuration.{configuration.Id}.summary";
            foreach (var trait in configuration.Traits)
            {
                yield return $"trait.{configuration.Id}.{trait.Id}";
            }
        }

        foreach (var mode in framework.Coordination.Modes)
        {
            yield return $"mode.{mode}.name";
            yield return $"mode.{mode}.definition";
        }

        foreach (var tie in framework.Coordination.Rows.Select(r => r.Tie).Distinct())
        {
            yield return $"tie.{tie}";
        }

        foreach (var level in framework.Coordination.Levels.Values.Distinct())
        {
            yield return $"level.{level}";
        }

        foreach (var row in framework.Coordination.Rows)
        {
            yield return $"row.{row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        }

        var lists = Named("stance", framework.Contract.Stances.Select(s => s.Id))
            .Concat(Named("argument", framework.Contract.Arguments.Select(a => a.Id)))
            .Concat(Named("resource", framework.Resources.Kinds.Select(k => k.Id)))
            .Concat(Named("saturation", framework.Resources.Saturation.Select(s => s.Id)))
            .Concat(Named("precondition", framework.Criteria?.Preconditions.Select(p => p.Id)))
            .Concat(Named("criterion", framework.Criteria?.Criteria.Select(c => c.Id)))
            .Concat(OfKind(framework))
            .Concat(Named("size-limit", framework.SizeLimits.Select(l => l.Id)))
            .Concat(Named("proposition", framework.Propositions.Select(p => p.Id)));
        foreach (var key in lists)
        {
            yield return key;
        }
    }

    /// <summary>Those of the section of the framework's kind; the two axes' stand above.</summary>
    private static IEnumerable<string> OfKind(Framework framework)
    {
        var (groups, dimensions) = (framework.Profile?.Groups, framework.Filters?.Dimensions);
        var positions = framework.Filters?.Positions ?? [];
        return
        [
            .. Named("criterion", framework.Checklist?.Criteria.Select(c => c.Id)),
            .. Named("group", groups?.Select(g => g.Id)),
            .. Named("label", groups?.SelectMany(g => g.Labels).Select(l => l.Id)),
            .. groups?.Where(g => g.WeaklySupported).Select(g => $"group.{g.Id}.weakness") ?? [],
            .. Named("dimension", dimensions?.Select(d => d.Id)),
            .. Named("filter", dimensions?.SelectMany(d => d.Filters).Select(f => f.Id)),
            .. positions.SelectMany(p => new[] { $"position.{p.Id}.name", $"position.{p.Id}.summary", $"position.{p.Id}.cell" }),
            .. positions.SelectMany(p => p.Traits.Select(t => $"trait.{p.Id}.{t.Id}")),
            .. Named("resource", framework.Flow?.Resources.Select(r => r.Id)),
            .. Named("state", framework.Flow?.States.Select(s => Studies.Keyword.Of(s.Id))),
            .. Named("bottleneck", framework.Flow?.Bottlenecks.Select(b => Studies.Keyword.Of(b.Id))),
        ];
    }

    private static IEnumerable<string> Named(string kind, IEnumerable<string>? ids) =>
        ids?.SelectMany(id => new[] { $"{kind}.{id}.name", $"{kind}.{id}.definition" }) ?? [];
}
