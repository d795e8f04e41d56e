using Alliage.Core.Studies;

namespace Alliage.Cli.Tests.Given;

/// <summary>
/// Three alliances, small enough to check by hand. <c>pain</c>: two interviews, contested on logic, with a silence that
/// counts and a denial. <c>bois</c>: known from reports, placed, with published poles. <c>vide</c>: nothing is known.
/// </summary>
internal static class TinyStudy
{
    private static readonly Interview A = new Interview("pain-A", Account.A)
        .Ask("logic", "Qu'attendez-vous de cette alliance ?")
        .Say(Interview.LongAnswer)
        .Say("Si elle ne grandit pas, je ne grandis pas non plus.", "grandir")
        .Ask("orientation", "Qu'est-ce que cela change dans votre métier ?")
        .Say("On a inventé un pain que ni l'un ni l'autre ne faisait.", "nouveau")
        .Ask("interdependence", "Et si cela s'arrêtait ?")
        .Say("Je fermerais dans le mois.", "fermer")
        .Ask("coordination", "Comment vous arrangez-vous ?")
        .Say("Non, elle ne me doit rien, tout est payé à la fin du mois.", "argent", denies: true);

    private static readonly Interview B = new Interview("pain-B", Account.B)
        .Ask("logic", "Qu'attendez-vous de cette alliance ?")
        .Say(Interview.LongAnswer)
        .Say("Je cherche d'abord à tenir, moi, le reste vient après.", "tenir")
        .Ask("orientation", "Qu'est-ce que cela change dans votre métier ?")
        .Say("Un pain neuf, et je ne travaille plus du tout pareil.", "nouveau");

    public static StudyContents Contents { get; } = new(
        new StudyRows
        {
            Settings = new()
            {
                Title = new("Trois alliances", "Three alliances"),
                Framework = "jaouen-2006",
                FrameworkVersion = "1.0",
                LeadCoder = Interview.Reader,
                Languages = ["fr"],
            },
            People = [new() { Name = Interview.Reader, Role = PersonRole.Lead }],
            Alliances =
            [
                new()
                {
                    Id = "pain",
                    Object = new("Un pain à deux", "A bread for two"),
                    Functioning = new("L'une moud, l'autre cuit", "One grinds, the other bakes"),
                    Written = [WrittenForm.Messages],
                    Since = "2019-04",
                    Competitors = Competitors.No,
                },
                new() { Id = "bois", Object = new("Un catalogue <b>commun</b> & \"vite\"", "A <b>joint</b> catalogue & \"fast\"") },
                new() { Id = "vide" },
            ],
            Firms =
            [
                Firm("pain", Account.A, "Moulin du Pré", 3),
                Firm("pain", Account.B, "Fournil Neuf", 1),
                Firm("bois", Account.A, "Scierie Haute", null),
                Firm("bois", Account.B, "Meubles Bas", null),
                Firm("vide", Account.A, "Une", null),
                Firm("vide", Account.B, "Autre", null),
            ],
            Events =
            [
                new() { Alliance = "pain", Event = "rencontre", Account = Account.A, Date = "2019-03", Text = "Au marché" },
                new() { Alliance = "pain", Event = "rencontre", Account = Account.B, Date = "2019-04", Text = "À la foire" },
            ],
            Sources = [A.Source, B.Source],
            Turns = [.. A.Turns, .. B.Turns],
            Raised = [.. A.Raised, .. B.Raised],
            Codes = [.. Links.Select(l => new Code { Id = l.Code, Name = l.Code })],
            Links = Links,
            Codings = [.. A.Codings, .. B.Codings],
            Answers =
            [
                new() { Id = "q1", Alliance = "pain", Account = Account.A, Item = "COOP1", Value = "yes", Indicators = ["shared-premises"] },
                new() { Id = "q2", Alliance = "pain", Account = Account.B, Item = "COOP1", Absence = Absence.DontKnow, Indicators = ["shared-premises"] },
            ],
            Reports =
            [
                Report("bois-1", Account.Record, "joint-catalogue", "Un seul catalogue", "One catalogue"),
                Report("bois-2", Account.Record, "wider-range", "Une gamme élargie", "A wider range"),
                Report("bois-3", Account.B, "springboard", "Il y voit un tremplin", "He sees a springboard"),
            ],
            Stances =
            [
                new()
                {
                    Id = "s1", Alliance = "pain", Account = Account.A, Position = "refuses", Arguments = ["given-word"], Text = new("La parole suffit", "A word is enough"),
                },
            ],
            Published =
            [
                new() { Alliance = "bois", Aspect = "logic", Value = null, Grade = Grade.Undetermined },
                new() { Alliance = "bois", Aspect = Published.Mode, Value = "trust-by-interest", Grade = Grade.Stated, Section = "4.2" },
                new() { Alliance = "bois", Aspect = "orientation", Value = "product", Grade = Grade.Stated, Section = "T3" },
            ],
            Claims =
            [
                new() { Id = "claim-01", Section = "2", Unit = "alliances", SaidCount = 3, SaidOf = 3, Test = "dyads", Text = new("Trois paires", "Three pairs") },
                new() { Id = "claim-02", Section = "T2", Text = new("Terrain au printemps", "Field work in spring"), Note = new("Rien ne le dit", "Nothing tells") },
            ],
        },
        new Dictionary<string, string> { ["pain-A"] = A.Text, ["pain-B"] = B.Text },
        new Dictionary<string, ReadOnlyMemory<byte>>());

    private static IReadOnlyList<CodeLink> Links =>
    [
        new() { Code = "grandir", Indicator = "partner-growth" },
        new() { Code = "nouveau", Indicator = "new-offer" },
        new() { Code = "fermer", Indicator = "dependence-strong" },
        new() { Code = "argent", Indicator = "sign-money-owed" },
        new() { Code = "tenir", Indicator = "own-survival" },
    ];

    private static Firm Firm(string alliance, Account voice, string name, int? size) =>
        new() { Alliance = alliance, Voice = voice, Pseudonym = name, Trade = new("Artisanat", "Crafts"), Size = size };

    private static Report Report(string id, Account account, string indicator, string fr, string en) => new()
    {
        Id = id,
        Alliance = "bois",
        Account = account,
        Indicators = [indicator],
        Section = "3.1",
        Grade = Grade.Stated,
        Text = new(fr, en),
    };
}
