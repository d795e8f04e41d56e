using Alliage.Core.Sources.Naming;
using Alliage.Core.Studies;

namespace Alliage.Core.Tests.Sources.Naming;

public sealed class ProposedPlaceTests
{
    private static readonly Study Study = Study.From("s", new StudyRows
    {
        Settings = new() { Framework = "f", FrameworkVersion = "1" },
        Alliances = [new() { Id = "A" }, new() { Id = "pain" }, new() { Id = "pain-bio" }, new() { Id = "Q7" }],
        Firms =
        [
            new() { Alliance = "pain", Voice = Account.A, Pseudonym = "Le Fournil" },
            new() { Alliance = "pain", Voice = Account.B, Pseudonym = "Élodie" },
            new() { Alliance = "Q7", Voice = Account.B, Pseudonym = "Bois" },
        ],
    });

    [Theory]
    [InlineData("pain_A.docx", "pain", "A")]
    [InlineData("Entretien PAIN - voix B (2024).txt", "pain", "B")]
    [InlineData("pain-bio_b.odt", "pain-bio", "B")]
    [InlineData("elodie 12 mars.srt", "pain", "B")]
    [InlineData("le-fournil.docx", "pain", "A")]
    [InlineData("Q7B.txt", "Q7", "B")]
    [InlineData("q7-dossier.pdf", "Q7", "Record")]
    [InlineData("A-B.txt", "A", "B")]
    [InlineData("pain.docx", "pain", null)]
    [InlineData("entretien-B.docx", null, "B")]
    [InlineData("entretien.docx", null, null)]
    [InlineData("painful.docx", null, null)]
    [InlineData(".docx", null, null)]
    public void A_file_s_name_tells_alliance_and_voice_where_it_does(string file, string? alliance, string? account)
    {
        var place = ProposedPlace.Of(file, Study);
        Assert.Equal((alliance, account), (place.Alliance, place.Account?.ToString()));
    }
}
