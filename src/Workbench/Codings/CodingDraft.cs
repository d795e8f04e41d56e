using System.Globalization;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Codebook;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Codings;

/// <summary>Codings of a study as steps leave them, one after the other; nothing is written here.</summary>
internal sealed class CodingDraft(Study study, IReadOnlyDictionary<string, string> texts, Author author)
{
    private readonly Dictionary<string, Coding> before = [];
    private readonly Dictionary<string, Coding?> now = [];
    private readonly List<Code> fresh = [];
    private readonly List<Problem> problems = [];

    /// <summary>All that is wrong, with the steps and with what they lead to.</summary>
    public IReadOnlyList<Problem> Problems => [.. problems, .. Findings()];

    /// <summary>Each row once, as it stands in the end.</summary>
    public IReadOnlyList<StudyChange> Changes =>
    [
        .. fresh.Select(c => new StudyChange.Put(c)),
        .. now.Where(n => n.Value is null && before.ContainsKey(n.Key)).Select(n => new StudyChange.Remove(before[n.Key])),
        .. now.Values.OfType<Coding>().Select(c => new StudyChange.Put(c)),
    ];

    public void Take(CodingStep step)
    {
        switch (step)
        {
            case CodingStep.Add add:
                Add(add);
                break;
            case CodingStep.AddInVivo add:
                AddInVivo(add);
                break;
            case CodingStep.Remove(var id):
                Change(id, _ => null);
                break;
            case CodingStep.SetRange(var id, var start, var end, var quote):
                Change(id, c => c with { Start = start, End = end, Quote = quote ?? Words(c.Source, start, end) });
                break;
            case CodingStep.SetCode(var id, var code):
                Offered(code);
                Change(id, c => c with { Code = code });
                break;
            case CodingStep.SetDenies(var id, var denies):
                Change(id, c => c with { Denies = denies });
                break;
            default:
                throw new ArgumentException($"No such step: {step.GetType().Name}.", nameof(step));
        }
    }

    private void Add(CodingStep.Add add)
    {
        var coding = new Coding
        {
            Id = add.Id ?? FreshId.Of('c'),
            Source = add.Source,
            Start = add.Start,
            End = add.End,
            Quote = add.Quote ?? Words(add.Source, add.Start, add.End),
            Code = add.Code,
            Coder = author.Name,
            At = author.At,
            Denies = add.Denies,
        };
        if (add.Id is null || Standing(add.Id) is not { } other)
        {
            Offered(add.Code);
            now[coding.Id] = coding;
        }
        else if (coding != other with { At = coding.At, Settled = false })
        {
            problems.Add(Problem.Of(CodingProblems.CodingIdTaken, add.Id));
        }
    }

    private void AddInVivo(CodingStep.AddInVivo add)
    {
        if (add.Id is not null && Standing(add.Id) is { } sentAgain && sentAgain.Coder == author.Name)
        {
            return;
        }

        var name = CodeName.Of(add.Name ?? Words(add.Source, add.Start, add.End));
        var code = new Code { Id = CodeName.Id(name, study.Codes.Concat(fresh)), Name = name, Parent = add.Parent };
        if (name.Length > 0)
        {
            fresh.Add(code);
        }

        Add(new CodingStep.Add(add.Source, add.Start, add.End, code.Id, Quote: add.Quote, Id: add.Id));
    }

    private void Change(string id, Func<Coding, Coding?> change)
    {
        if (Standing(id) is not { } coding)
        {
            problems.Add(Problem.Of(CodingProblems.UnknownCoding, id));
            return;
        }

        now[id] = change(coding);
    }

    private Coding? Standing(string id)
    {
        if (now.TryGetValue(id, out var changed))
        {
            return changed;
        }

        var found = InStudy(id);
        if (found is not null)
        {
            before[id] = found;
        }

        return found;
    }

    // Plain loops: each coding that is added comes by all of the study's, a hundred thousand at times.
    private Coding? InStudy(string id)
    {
        foreach (var @case in study.Cases)
        {
            foreach (var source in @case.Sources)
            {
                for (var i = 0; i < source.Codings.Count; i++)
                {
                    if (string.Equals(source.Codings[i].Id, id, StringComparison.Ordinal))
                    {
                        return source.Codings[i];
                    }
                }
            }
        }

        return null;
    }

    private void Offered(string code)
    {
        if (study.Codes.FirstOrDefault(c => c.Id == code) is { Retired: true })
        {
            problems.Add(Problem.Of(CodingProblems.CodeRetired, code));
        }
    }

    // Outside its text a passage has no words; the checks say what is wrong.
    private string Words(string source, int start, int end) =>
        texts.TryGetValue(source, out var text) && start >= 0 && start <= end && end <= text.Length ? text[start..end] : "";

    private IEnumerable<Problem> Findings()
    {
        var put = now.Values.OfType<Coding>().ToList();
        return put.GroupBy(c => c.Source).SelectMany(g => Findings(g.Key, [.. g])).Concat(NewCodes()).Concat(put.SelectMany(Blank));
    }

    /// <summary>Findings of the checks on what is put in one source; what was wrong before stands in nobody's way.</summary>
    private IEnumerable<Problem> Findings(string source, IReadOnlyList<Coding> put)
    {
        var file = study.Cases.SelectMany(c => c.Sources).FirstOrDefault(s => s.Source.Id == source);
        var rows = new StudyRows
        {
            Settings = study.Settings,
            Codes = [.. study.Codes, .. fresh],
            Sources = file is null ? [] : [file.Source],
            Codings = [.. file?.Codings.Where(c => !now.ContainsKey(c.Id)) ?? [], .. put],
        };
        return StudyChecks.Of(new StudyContents(rows, texts, new Dictionary<string, ReadOnlyMemory<byte>>()), framework: null)
            .Where(f => f.Row is Coding coding && put.Contains(coding, ReferenceEqualityComparer.Instance))
            .Select(f => f.At(null));
    }

    private IEnumerable<Problem> NewCodes() => fresh
        .Where(c => c.Parent is not null && !study.Codes.Any(other => other.Id == c.Parent))
        .Select(c => StudyProblem.Unknown(StudyProblems.UnknownCode, c.Parent!, study.Codes.Select(other => other.Id)));

    private static IEnumerable<Problem> Blank(Coding coding) => coding.Quote.Length > 0 && string.IsNullOrWhiteSpace(coding.Quote)
        ? [Problem.Of(CodingProblems.PassageBlank, Number(coding.Start), Number(coding.End), coding.Source)]
        : [];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
