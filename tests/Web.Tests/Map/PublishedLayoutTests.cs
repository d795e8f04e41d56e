using Alliage.Core.Studies;
using Alliage.Web.Features.Map.Drawing;
using CsCheck;
using Xunit;

namespace Alliage.Web.Tests.Map;

public sealed class PublishedLayoutTests
{
    private static readonly string[] Words = ["Scierie", "Atelier", "Brasserie du Gué", "Menuiserie", "Ébénisterie des Trois Vallées", "Wagner & Müller", "AB"];

    private static readonly Gen<int?> AnyPole = Gen.Frequency((1, Gen.Const((int?)null)), (4, Gen.Int[0, 1].Select(p => (int?)p)));

    private static readonly Gen<PublishedCase> AnyCase = Gen.Select(
        AnyPole, AnyPole, Gen.Enum<Grade>(), Gen.Int[0, Words.Length - 1], Gen.Enum<PairGlyph>(), (across, up, grade, word, glyph) => new PublishedCase
        {
            Id = "",
            Siglum = "",
            Names = $"{Words[word]} · {Words[(word * 3) % Words.Length]}",
            Across = across,
            Up = up,
            Grade = grade,
            GradeWord = grade == Grade.Stated ? "" : "placement",
            Computed = new(glyph, "logique : rien, orientation : en balance"),
        });

    /// <summary>Twenty as in the paper, two hundred, or any number; published alone or with what is computed.</summary>
    private static readonly Gen<PublishedDrawing> AnyDrawing = Gen.Select(
        Gen.OneOf(AnyCase.Array[0, 20], AnyCase.Array[20], AnyCase.Array[200]), Gen.Bool, Gen.Bool, (cases, both, small) =>
        {
            PublishedCase[] all = [.. cases.Select((c, at) => c with { Id = $"a{at}", Siglum = $"{at + 1}", Computed = both ? c.Computed : null })];
            return small ? PublishedSmallLayout.Draw(all, Heading) : PublishedLayout.Draw(all, Heading);
        });

    [Fact]
    public void No_row_lies_on_another_at_twenty_or_at_two_hundred_alliances() => AnyDrawing.Sample(
        drawing =>
        {
            var rows = Rows(drawing).OrderBy(r => r.Target.Top).ToList();
            for (var i = 0; i < rows.Count; i++)
            {
                for (var j = i + 1; j < rows.Count && rows[j].Target.Top < rows[i].Target.Bottom - .01; j++)
                {
                    Assert.False(
                        rows[i].Target.Intersects(rows[j].Target) && rows[i].Target.Right - rows[j].Target.Left > .01 && rows[j].Target.Right - rows[i].Target.Left > .01,
                        $"{rows[i]} on {rows[j]}");
                }
            }
        },
        iter: 200);

    [Fact]
    public void Names_grade_and_computed_words_end_within_their_row() => AnyDrawing.Sample(
        drawing => Assert.All(Rows(drawing), row =>
        {
            var (sign, grade) = (row.Case, row.Case.GradeWord.Length == 0 ? 0 : 9 + TextWidth.SmallCaps(row.Case.GradeWord, 14));
            var first = row.Names.X + TextWidth.Serif(sign.Names, 15) + (sign.Computed is null ? grade : 0);
            var second = sign.Computed is { } computed
                ? row.Names.X + (computed.Glyph == PairGlyph.None ? 0 : 44) + TextWidth.Sans(computed.Words, 12) + grade
                : 0;
            Assert.True(Math.Max(first, second) <= row.Target.Right + .01, $"{row}: {first}, {second}");
        }),
        iter: 200);

    [Fact]
    public void Everything_lies_within_the_drawing_and_every_alliance_appears_once() => AnyDrawing.Sample(
        drawing =>
        {
            Assert.All(Rows(drawing), r => Assert.True(
                r.Target.Left >= 0 && r.Target.Right <= drawing.Width + .01 && r.Target.Bottom <= drawing.Height + .01, $"{r} in {drawing.Width} × {drawing.Height}"));
            Assert.Equal(Rows(drawing).Select(r => r.Case.Id).Distinct().Count(), Rows(drawing).Count());
        },
        iter: 200);

    private static IEnumerable<PublishedRow> Rows(PublishedDrawing drawing) => drawing.Lists.SelectMany(l => l.Rows);

    private static string Heading(int? across, int? up, int count) => $"{across} {up}, {count}";
}
