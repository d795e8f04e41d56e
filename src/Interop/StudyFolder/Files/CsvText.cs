using System.Globalization;
using System.Text;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using CsvHelper;

namespace Alliage.Interop.StudyFolders.Files;

/// <summary>A record of a table, with the line on which it begins.</summary>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Cells, bool Sound);

/// <summary>A table as its file has it.</summary>
/// <param name="Places">Place of each column.</param>
/// <param name="Records">The records after the header.</param>
/// <param name="Complete">Whether the file could be read to its end.</param>
internal sealed record CsvContent(IReadOnlyDictionary<string, int> Places, IReadOnlyList<CsvRecord> Records, bool Complete);

/// <summary>Tables as text: RFC 4180, comma, nothing guessed, nothing repaired.</summary>
internal static class CsvText
{
    // What spreadsheets write where the comma is the decimal sign.
    private static readonly char[] Separators = [';', '\t'];

    private static readonly CsvWriterOptions Writing = new()
    {
        NewLine = "\n",
        ShouldQuote = static (text, _, _, _) => text is [' ', ..] or [.., ' '],
    };

    /// <summary>The lines as bytes, header first.</summary>
    public static byte[] Write(IEnumerable<IEnumerable<string>> lines)
    {
        using var bytes = new MemoryStream();
        using (var writer = CsvWriter.Create(bytes, Writing))
        {
            foreach (var line in lines)
            {
                foreach (var cell in line)
                {
                    writer.WriteField(cell);
                }

                writer.EndRecord();
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The records of a file; what is wrong with its form goes to <paramref name="problems"/>.</summary>
    public static CsvContent Read(string file, byte[] bytes, IReadOnlyList<string> columns, List<Problem> problems)
    {
        CsvMalformedReason? malformed = null;
        using var reader = CsvReader.Create(bytes, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = true,
            TrimWhitespace = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => malformed = record.Reason,
        });
        Dictionary<string, int>? places = null;
        var records = new List<CsvRecord>();
        while (reader.Read())
        {
            var line = (int)reader.LineNumber;
            if (malformed is { } reason)
            {
                var unclosed = reason == CsvMalformedReason.UnterminatedQuote;
                problems.Add(new Problem(unclosed ? FolderProblems.QuoteUnclosed : FolderProblems.QuoteStray, file, line));
                if (unclosed)
                {
                    return new CsvContent(places ?? [], records, Complete: false);
                }
            }

            var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToList();
            if (places is null && cells is [var only] && Separators.FirstOrDefault(only.Contains) is var other and not '\0')
            {
                problems.Add(new Problem(FolderProblems.SeparatorNotComma, file, line, other == '\t' ? "tab" : other.ToString()));
                return new CsvContent(places ?? [], [], Complete: false);
            }

            if (places is null)
            {
                places = Header(file, line, cells, columns, problems);
            }
            else
            {
                var fits = cells.Count == places.Count;
                if (!fits && malformed is null)
                {
                    problems.Add(new Problem(FolderProblems.RaggedRow, file, line, Number(cells.Count), Number(places.Count)));
                }

                records.Add(new CsvRecord(line, cells, fits && malformed is null));
            }

            malformed = null;
        }

        if (places is null)
        {
            problems.Add(new Problem(FolderProblems.HeaderMissing, file, 1));
        }

        return new CsvContent(places ?? [], records, Complete: places is not null);
    }

    private static Dictionary<string, int> Header(
        string file, int line, List<string> cells, IReadOnlyList<string> columns, List<Problem> problems)
    {
        var places = new Dictionary<string, int>();
        foreach (var (name, at) in cells.Select((c, i) => (c, i)))
        {
            if (!places.TryAdd(name, at))
            {
                problems.Add(new Problem(FolderProblems.ColumnTwice, file, line, name));

                // Keeps the count of columns right.
                places.Add($"{name}\n{Number(at)}", at);
            }
            else if (!columns.Contains(name))
            {
                problems.Add(new Problem(FolderProblems.ColumnUnknown, file, line, name, Nearest.Text(name, columns)));
            }
        }

        problems.AddRange(columns.Where(c => !places.ContainsKey(c)).Select(c => new Problem(FolderProblems.ColumnMissing, file, line, c)));
        return places;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
