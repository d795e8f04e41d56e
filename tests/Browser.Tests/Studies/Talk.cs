namespace Alliage.Browser.Tests.Studies;

/// <summary>An interview of ten questions, and how its answers are coded by a few letters.</summary>
internal sealed record Talk(string TitleField, IReadOnlyList<(string Asked, string Answered)> Turns, IReadOnlyList<(int Turn, int Words, string Letters)> Codings, string Said, string Again)
{
    public static Talk In(string language) => language == "fr" ? French : English;

    private static Talk French { get; } = new(
        "#f-title-fr",
        [
            ("Pouvez-vous me parler de votre entreprise ?", "Nous sommes trois, au bord de la route."),
            ("Comment cette alliance est-elle née ?", "Par envie, rien ne nous y obligeait."),
            ("Qu’attendez-vous de l’alliance ?", "Que sa maison grandisse comme la mienne."),
            ("Et encore ?", "Qu’on s’entraide, tous les deux."),
            ("Qu’est-ce qui a changé dans votre métier ?", "Tout, je ne fais plus le même travail."),
            ("Que vendez-vous de plus ?", "Une gamme neuve, que personne ne vendait."),
            ("Et les clients ?", "Ils viennent de plus loin."),
            ("Quels sont vos liens ?", "On se parle tous les jours, au téléphone."),
            ("Avez-vous un contrat ?", "Non, jamais un papier."),
            ("Êtes-vous concurrents ?", "Confrères, pas concurrents."),
        ],
        [
            (4, 2, "Par envie"), (6, 4, "Développement"), (6, 5, "Développement"), (8, 2, "Entraide"), (10, 1, "Métier rep"), (10, 4, "Métier rep"),
            (12, 3, "Offre nou"), (14, 3, "Zone"), (16, 4, "beaucoup de temps"), (20, 1, "Confrère"),
        ],
        "Que sa maison grandisse",
        "redit");

    private static Talk English { get; } = new(
        "#f-title-en",
        [
            ("Can you tell me about your firm?", "There are three of us, by the road."),
            ("How did this alliance come about?", "Because we wanted to, nothing forced us."),
            ("What do you expect of the alliance?", "That her house grows as mine does."),
            ("And what else?", "That we help each other, both of us."),
            ("What has changed in your trade?", "All of it, I no longer do the same work."),
            ("What more do you sell?", "A new range, which nobody sold."),
            ("And your customers?", "They come from farther away."),
            ("What ties you?", "We talk every day, on the phone."),
            ("Do you have a contract?", "No, never a paper."),
            ("Are you competitors?", "Colleagues, not competitors."),
        ],
        [
            (4, 2, "By wish"), (6, 4, "Partner’s growth"), (6, 5, "Partner’s growth"), (8, 2, "Mutual help"), (10, 1, "Trade reth"), (10, 4, "Trade reth"),
            (12, 3, "New offer"), (14, 3, "Wider area"), (16, 4, "much time"), (20, 1, "Colleague"),
        ],
        "That her house grows",
        "says again");

    /// <summary>What one owner was asked and answered, a paragraph for each.</summary>
    public string[] Of(string owner) => [.. Turns.SelectMany(t => new[] { "Claire : " + t.Asked, $"{owner} : {t.Answered}" })];
}
