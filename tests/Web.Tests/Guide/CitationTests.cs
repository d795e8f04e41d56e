using Alliage.Web.Features.Guide;
using Xunit;

namespace Alliage.Web.Tests.Guide;

public sealed class CitationTests
{
    private static readonly Citation Paper = new(
        "doe-2001", CitationType.Paper, "Bread & \"butter\"", ["Ann Mary Doe", "Bo Roe"], 2001, "A congress", null);

    private static readonly Citation Study = new("mine", CitationType.Study, "My study", [], null, "Alliage 1", "revision 7");

    [Fact]
    public void A_paper_as_bibtex_has_family_names_first_and_no_sign_that_tex_would_obey() => Assert.Equal(
        """
        @inproceedings{doe-2001,
          title = {{Bread \& "butter"}},
          author = {Doe, Ann Mary and Roe, Bo},
          year = {2001},
          booktitle = {A congress}
        }
        """,
        Paper.BibTeX(),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void A_paper_in_cff_is_a_reference() => Assert.Equal(
        """
        references:
          - type: conference-paper
            title: "Bread & \"butter\""
            authors:
              - family-names: "Doe"
                given-names: "Ann Mary"
              - family-names: "Roe"
                given-names: "Bo"
            year: 2001
            notes: "A congress"
        """,
        Paper.Cff(),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void A_study_is_a_dataset_with_its_version()
    {
        Assert.Contains("type: dataset", Study.Cff(), StringComparison.Ordinal);
        Assert.Contains("version: \"revision 7\"", Study.Cff(), StringComparison.Ordinal);
        Assert.Contains("version = {revision 7}", Study.BibTeX(), StringComparison.Ordinal);
        Assert.StartsWith("cff-version: 1.2.0", Study.Cff(), StringComparison.Ordinal);
    }
}
