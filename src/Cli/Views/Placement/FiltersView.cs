using Alliage.Cli.Terminals;
using Alliage.Core.Filtering;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Views.Placement;

/// <summary><c>place</c> with filters, for people: which firm stands where, and which filter stops it.</summary>
internal static class FiltersView
{
    public static void Write(Session session, StudyUnderFramework.Filtered read)
    {
        var terms = new Terms(session, read.Opened);
        if (FrameworkHeader.Begin(session, read, terms))
        {
            Findings(session, read, terms);
            Table(session, read, terms);
            session.Results.Line(session.Words[read.Interpreted ? "filters.ours" : "filters.published-only"]);
        }

        FrameworkHeader.End(session, terms);
    }

    private static void Findings(Session session, StudyUnderFramework.Filtered read, Terms terms)
    {
        var (words, page) = (session.Words, session.Results);
        var firms = read.Cases.SelectMany(c => c.Firms.OfType<FilteredFirm>().Select(f => (Name: $"{c.Case.Alliance.Id} {Keyword.Of(f.Voice)}", Firm: f))).ToList();
        page.Line(words.Of("filters.placed", firms.Count(f => f.Firm.Position is not null), firms.Count));
        foreach (var position in read.Framework.Filters!.Positions)
        {
            var here = firms.Where(f => f.Firm.Position == position.Id).Select(f => f.Name).ToList();
            if (here.Count > 0)
            {
                page.Item("·", words.Of("place.configuration", terms.PlaceOfFirm(position.Id), here.Count, firms.Count, string.Join(", ", here)));
                page.Line(terms.PlaceSummary(position.Id), 4);
                page.Line(terms.Traits(position), 4);
                if (position.Unsaid.Count > 0)
                {
                    page.Line(words.Of("filters.unsaid", terms.Aspects(position.Unsaid)), 4);
                }
            }
        }

        var apart = read.Cases.Where(c => c.Firms is [{ Position: { } a }, { Position: { } b }] && a != b).Select(c => c.Case.Alliance.Id).ToList();
        var both = read.Cases.Count(c => c.Firms is [{ Position: not null }, { Position: not null }]);
        page.Line(words.Of("filters.apart", apart.Count, both, apart.Count == 0 ? "–" : string.Join(", ", apart)));
    }

    private static void Table(Session session, StudyUnderFramework.Filtered read, Terms terms)
    {
        var words = session.Words;
        var dimensions = read.Framework.Filters!.Dimensions;
        session.Results.Heading(words.Of("filters.table", read.Cases.Count));
        var table = new PageTable(
            [words["table.alliance"], words["filters.firm"], .. dimensions.Select(d => terms.Dimension(d.Id)), words["filters.position"]])
        { Named = true };
        foreach (var @case in read.Cases)
        {
            foreach (var voice in Accounts.Voices)
            {
                var firm = @case.Firms[(int)voice];
                table.Row(
                [
                    @case.Case.Alliance.Id,
                    Keyword.Of(voice),
                    .. dimensions.Select((_, at) => firm is null ? "–" : Came(firm.Dimensions[at])),
                    firm is null ? "–" : Position(firm),
                ]);
            }
        }

        session.Results.Write(table.Drawn);

        string Came(FilteredDimension came) => PageTable.Lines(
        [
            came.Level is { } level ? terms.Word("level", level) : words["status.undetermined"],
            words.Of("filters.passed", came.Passed, came.Filters.Count),
            .. came.StoppedBy is { } stop ? [words.Of("filters.stopped", terms.Filter(stop))] : Array.Empty<string>(),
            .. came.OpenAt is { } open
                ? [words.Of("filters.open", terms.Filter(open), AccountLines.Said(came.Filters[came.Passed], words))]
                : Array.Empty<string>(),
        ]);

        string Position(FilteredFirm firm) => firm.Position is { } position
            ? words.Of("filters.at", terms.PlaceOfFirm(position), terms.Word("position-source", firm.Source!.Value))
            : words.Of("filters.compatible", terms.List(firm.Compatible.Select(terms.PlaceOfFirm)));
    }
}
