using System.Globalization;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Sources;

/// <summary>Reads a file with the format that it is: by what it holds, else by its name.</summary>
internal sealed class TranscriptReader(IReadOnlyList<ITranscriptFormat> formats)
{
    private const int LargestFile = 100;
    private const int Megabyte = 1_000_000;

    // Some forty books; beyond it no page would open.
    private const int LongestText = 20;

    public Result<Transcript> Read(TranscriptFile file)
    {
        if (file.Bytes.Length == 0)
        {
            return Refused(SourceProblems.Empty, file);
        }

        if (file.Bytes.Length > LargestFile * Megabyte)
        {
            return Refused(SourceProblems.TooLarge, file, Number(LargestFile));
        }

        var ending = Path.GetExtension(file.Name).ToLowerInvariant();
        var byContent = formats.FirstOrDefault(f => f.Recognises(file.Bytes));
        if ((byContent ?? formats.FirstOrDefault(f => f.Extensions.Contains(ending))) is not { } format)
        {
            return Refused(SourceProblems.FormatUnknown, file, string.Join(' ', formats.SelectMany(f => f.Extensions).Where(e => e.Length > 0)));
        }

        var read = format.Read(file.Name, file.Bytes);
        if (!read.Succeeded)
        {
            return read;
        }

        return !WordCount.HasLetter(read.Value.Text) ? Refused(SourceProblems.NoWords, file)
            : read.Value.Text.Length > LongestText * Megabyte ? Refused(SourceProblems.TooLong, file, Number(LongestText))
            : format.Extensions.Contains(ending) ? read
            : read.Value with { Remarks = [new Problem(SourceProblems.OtherFormat, file.Name, null, format.Id), .. read.Value.Remarks] };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Result<Transcript> Refused(string id, TranscriptFile file, params string[] args) =>
        Result<Transcript>.Failed(new Problem(id, file.Name, null, args));
}
