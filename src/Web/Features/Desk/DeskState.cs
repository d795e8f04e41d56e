using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances;
using Alliage.Web.Features.Sources;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.Desk;

/// <summary>A coding as the script of the desk has it. Offsets are UTF-16 units of the text.</summary>
public sealed record DeskCoding(
    string Id, int Start, int End, string Code, string Coder, string At, bool Denies, bool Settled, string? MemoId, string? Memo);

/// <summary>A code as the script of the desk has it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Style">The classes of its marks.</param>
/// <param name="Depth">How many codes are above it.</param>
/// <param name="Hint">When to use it.</param>
/// <param name="Retired">Whether it is no longer offered.</param>
public sealed record DeskCode(string Id, string Name, string Style, int Depth, string? Hint, bool Retired);

/// <summary>All that the script of the desk needs of the study.</summary>
/// <param name="Revision">The revision it is of.</param>
/// <param name="TextMark">Another one where the words or their turns are no longer those on the page.</param>
/// <param name="Codings">The codings of the source.</param>
/// <param name="Codes">The codebook, each code before those below it.</param>
public sealed record DeskState(long Revision, string TextMark, IReadOnlyList<DeskCoding> Codings, IReadOnlyList<DeskCode> Codes)
{
    public static DeskState Of(DeskModel model) => new(
        model.View.Opened.Revision,
        MarkOf(model),
        CodingsOf(model.Source.Source.Codings, model.View.Study, model.View.Words),
        CodesOf(model.Tree, model.Styles));

    private static string MarkOf(DeskModel model)
    {
        var turns = model.Source.Source.Turns.Select(t => t.Key + "-" + t.End.ToString(CultureInfo.InvariantCulture));
        var bytes = Encoding.UTF8.GetBytes(string.Join(' ', turns) + model.Source.Text);
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
    }

    public static IReadOnlyList<DeskCode> CodesOf(CodeTree tree, CodeStyles styles) =>
        [.. tree.All.Select(p => new DeskCode(p.Code.Id, p.Code.Name, styles[p.Code.Id], p.Depth, p.Code.Definition, p.Code.Retired))];

    public static IReadOnlyList<DeskCoding> CodingsOf(IEnumerable<Coding> codings, Study study, Words words)
    {
        var memos = study.Memos.Where(m => m.About.StartsWith(DeskMemo.OnCoding, StringComparison.Ordinal))
            .ToLookup(m => m.About[DeskMemo.OnCoding.Length..], StringComparer.Ordinal);
        return
        [
            .. codings.Select(c => new DeskCoding(
                c.Id, c.Start, c.End, c.Code, c.Coder, Dates.Moment(c.At, words.Culture), c.Denies, c.Settled,
                memos[c.Id].FirstOrDefault()?.Id, memos[c.Id].FirstOrDefault()?.Text)),
        ];
    }
}
