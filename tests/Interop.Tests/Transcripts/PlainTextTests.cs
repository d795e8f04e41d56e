using System.Text;
using Alliage.Interop.Tests.Transcripts.Given;

namespace Alliage.Interop.Tests.Transcripts;

public sealed class PlainTextTests
{
    private const string French = "Enquêtrice : Et vous ?\nMaud : L’œuvre, 🥖 cafe\u0301.\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(French) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(French)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(French)] },
        { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(French)] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(French) },
        { "UTF-16 without a mark, big end first", Encoding.BigEndianUnicode.GetBytes(French) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_is_read_whatever_its_encoding(string encoding, byte[] bytes)
    {
        var read = Formats.Text.Read(bytes);
        Assert.True(French == read.Text, encoding);
        Assert.Empty(read.Remarks);
    }

    [Fact]
    public void What_is_no_unicode_is_read_as_windows_1252_and_that_is_said()
    {
        var read = Formats.Text.Read([.. "L"u8, 0x92, .. "appel co"u8, 0xFB, .. "te 5 "u8, 0x80]);
        Assert.Equal("L’appel coûte 5 €", read.Text);
        Assert.Equal(["windows-1252"], read.Said());
    }

    [Fact]
    public void Line_ends_of_all_systems_become_one() =>
        Assert.Equal("a\nb\nc\n\nd", Formats.Text.Read(Reading.Bytes("a\r\nb\rc\r\n\r\nd")).Text);

    [Fact]
    public void An_empty_file_is_an_empty_text() => Assert.Equal("", Formats.Text.Read([]).Text);

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        Assert.Equal("transcript-binary", Formats.Text.Refused([1, 2, 0, 3, 0xFF, 0, 0, 9]));
        Assert.Equal("transcript-binary", Formats.Text.Refused([.. Enumerable.Range(0, 4096).Select(i => (byte)((i * 7919) >> 3))]));
        Assert.Equal("transcript-binary", Formats.Text.Refused([.. Enumerable.Range(0, 400).Select(i => (byte)((i % 31) + 1))]));
    }

    [Fact]
    public void A_nought_in_a_text_is_told_with_its_line()
    {
        var problem = Assert.Single(Formats.Text.Read("file", (byte[])[.. Encoding.UTF8.Preamble, .. "un\ndeux\0\n"u8]).Problems);
        Assert.Equal(("transcript-binary", 2), (problem.Id, problem.Line));
    }

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Equal("transcript-encoding-unknown", Formats.Text.Refused([0xFF, 0xFE, 0x61, 0, 0x3C, 0xD8, 0x61, 0]));

    [Fact]
    public void Rich_text_under_the_name_of_plain_text_is_told() =>
        Assert.Equal("transcript-rtf", Formats.Text.Refused(Reading.Bytes(@"{\rtf1\ansi Bonjour}")));

    [Fact]
    public void Characters_lost_before_are_counted() =>
        Assert.Equal(["characters-lost 2"], Formats.Text.Read(Reading.Bytes("Ann\uFFFDe \uFFFD")).Said());
}
