using Alliage.Core.Comparison;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Web.Features.Map.Drawing;
using Alliage.Web.Features.Map.Facts;

namespace Alliage.Web.Features.Map;

/// <summary>All that the page and the file of the map show, made once from the engine's results.</summary>
public sealed class MapModel
{
    // Beyond this, drawing, small drawing, table and reasons together would be more than a page should weigh.
    private const int MostWhole = 100;

    private readonly Dictionary<string, string> sigla;
    private readonly Func<CasePlacement, string?> address;

    /// <param name="study">The study's name in addresses.</param>
    /// <param name="all">All its cases, placed.</param>
    /// <param name="worded">The framework and its words.</param>
    /// <param name="texts">The map's words.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="asFile">Whether the figure leaves the page: its marks then lead nowhere.</param>
    public MapModel(string study, IReadOnlyList<CasePlacement> all, WordedFramework worded, MapTexts texts, MapQuery query, bool asFile = false)
    {
        Study = study;
        All = all;
        Language = new(texts, worded);
        HasPublished = all.Any(p => PublishedPlacement.Of(p.Case, worded.Framework)?.Axes.Count > 0);
        View = HasPublished ? query.View ?? MapView.Published : MapView.Computed;
        Query = query with { View = HasPublished ? View : null };
        Shown = [.. all.Where(p => MapFilter.Shows(query, View, p, worded.Framework))];
        sigla = all.Select(p => p.Case.Alliance.Id).Zip(Sigla.Of([.. all.Select(p => p.Case.Alliance.Id)])).ToDictionary(p => p.First, p => p.Second);
        address = asFile ? _ => null : p => MapAddresses.Alliance(study, p.Case.Alliance.Id);
        Chosen = Shown.FirstOrDefault(p => p.Case.Alliance.Id == query.Alliance);
    }

    public string Study { get; }

    public IReadOnlyList<CasePlacement> All { get; }

    /// <summary>The cases that answer to the filters.</summary>
    public IReadOnlyList<CasePlacement> Shown { get; }

    /// <summary>Whether so many are shown that the page holds one drawing or the table, and long groups of the list only sigla.</summary>
    public bool IsLarge => Shown.Count > MostWhole;

    public MapLanguage Language { get; }

    public MapTexts Texts => Language.Texts;

    public bool HasPublished { get; }

    public MapView View { get; }

    public MapQuery Query { get; }

    /// <summary>The case pointed at, where it is shown.</summary>
    public CasePlacement? Chosen { get; }

    public string Finding => new Findings(Language).Of(View, All);

    public MarkLinks Links
    {
        get
        {
            var byId = Shown.ToDictionary(p => p.Case.Alliance.Id);
            return new(id => address(byId[id]), id => Says(byId[id]), Chosen?.Case.Alliance.Id);
        }
    }

    public IReadOnlyList<IndexGroup> Index => View == MapView.Computed
        ? new CaseIndex(Language, SiglumOf, IsLarge).ByResult(Shown)
        : new CaseIndex(Language, SiglumOf, IsLarge).ByGrade(Shown);

    public FigureWords Words
    {
        get
        {
            object[] poles = [.. PolesInOrder().Select(p => (object)Language.Pole(p))];
            return new()
            {
                Title = Texts[$"figure.{Keyword.Of(View)}.title"],
                Description = Texts.Of(View == MapView.Computed ? "figure.computed.description" : "figure.published.description", poles[0], poles[1], poles[3], poles[2]),
                Poles = [.. PolesInOrder().Select(p => (Language.PoleHead(p), Language.Gloss(p)))],
                Clear = Texts["band.clear"],
                Leaning = Texts["band.leaning"],
                Strip = Texts["strip"],
                Lane = Texts.Of("list.unknown", Language.AxisName(Language.Across).ToLower(Texts.Culture)),
            };
        }
    }

    public string SiglumOf(CasePlacement placement) => sigla[placement.Case.Alliance.Id];

    /// <summary>The computed figure in a form.</summary>
    public MapDrawing Computed(MapMetrics metrics)
    {
        var reasons = new CaseReasons(Language);
        return MapLayout.Draw([.. Shown.Select(p => MapCase.Of(p, Language.Framework, SiglumOf(p), Language.Names(p.Case), reasons.Outside(p)))], metrics);
    }

    /// <summary>The published figure; small for a phone.</summary>
    public PublishedDrawing Published(bool small)
    {
        var ends = new ComputedEnds(Language);
        PublishedCase[] cases = [.. Shown
            .Select(p => (Placement: p, Published: PublishedCase.Of(p.Case, Language.Framework, SiglumOf(p), Language.Names(p.Case))))
            .Select(p => p.Published with
            {
                GradeWord = Texts[$"grade.short.{Keyword.Of(p.Published.Grade)}"],
                Computed = View == MapView.Both ? ends.Of(p.Placement, brief: true) : null,
            })];
        return small ? PublishedSmallLayout.Draw(cases, Heading) : PublishedLayout.Draw(cases, HeadingInLane);
    }

    /// <summary>What a mark says to whoever rests on it or hears it: the label first, then both axes, then each account's counts.</summary>
    private string Says(CasePlacement placement)
    {
        var label = $"{SiglumOf(placement)} {Language.Names(placement.Case)}";
        if (View != MapView.Computed)
        {
            var published = PublishedCase.Of(placement.Case, Language.Framework, "", "");
            return $"{label} – {Language.Place(published.Across, published.Up)} ({Language.Grade(published.Grade)})";
        }

        var axes = Language.Axes.Select(a => Texts.Of("verdict.on", Language.AxisName(a), Language.Verdict(placement.Axis(a.Id))));
        if (IsLarge)
        {
            // The counts are a click away, on the alliance's page.
            return $"{label} – {string.Join(". ", axes)}.";
        }

        var accounts = Accounts.All.Where(placement.Case.Has).Select(a => Texts.Of(
            "verdict.on",
            a == Account.Record ? Texts["account.record.short"] : Keyword.Of(a),
            string.Join(", ", Language.Axes.Select(x => Language.Counts(placement.Axis(x.Id), a)))));
        return $"{label} – {string.Join(". ", axes.Concat(accounts))}.";
    }

    private string Heading(int? across, int? up, int count) => Texts.Of("list.heading", Language.Place(across, up), count, All.Count);

    /// <summary>The same where the lane itself already says what is not published.</summary>
    private string HeadingInLane(int? across, int? up, int count) => across is null && up is { } u
        ? Texts.Of("list.heading", Language.Pole(Language.Up.Poles[u]), count, All.Count)
        : Heading(across, up, count);

    /// <summary>Left, right, lower, upper.</summary>
    private string[] PolesInOrder() => [.. Language.Across.Poles, .. Language.Up.Poles];
}
