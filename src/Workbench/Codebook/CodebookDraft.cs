using System.Globalization;
using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Codebook;

/// <summary>The codebook as steps leave it, one after the other; nothing is written here.</summary>
internal sealed class CodebookDraft(Study study, Framework? framework, IReadOnlyList<Framework> others)
{
    private readonly List<Problem> problems = [];
    private readonly List<Code> codes = [.. study.Codes];
    private readonly List<CodeLink> links = [.. study.Links.Links];
    private readonly CodeMerge merge = new(study);

    /// <summary>All that is wrong: with the steps, and with the codebook that they lead to where it was not so before.</summary>
    public IReadOnlyList<Problem> Problems
    {
        get
        {
            var before = Findings(study.Codes, study.Links.Links).Select(f => f.ToString()).ToHashSet();
            return [.. problems, .. merge.Problems, .. Findings(codes, links).Where(p => !before.Contains(p.ToString()))];
        }
    }

    /// <summary>Each row once, as it stands in the end; what names another row comes after it, and goes before it.</summary>
    public IReadOnlyList<StudyChange> Changes =>
    [
        .. codes.Except(study.Codes).Select(c => new StudyChange.Put(c)),
        .. merge.Changes,
        .. study.Links.Links.Except(links).Select(l => new StudyChange.Remove(l)),
        .. links.Except(study.Links.Links).Select(l => new StudyChange.Put(l)),
        .. study.Codes.Where(c => codes.TrueForAll(now => now.Id != c.Id)).Select(c => new StudyChange.Remove(c)),
    ];

    public void Take(CodebookStep step)
    {
        switch (step)
        {
            case CodebookStep.Create create:
                Create(create);
                break;
            case CodebookStep.Rename(var id, var name):
                Change(id, c => c with { Name = Named(name) });
                break;
            case CodebookStep.Describe(var id, var description):
                Change(id, c => Described(c, description));
                break;
            case CodebookStep.Move(var id, var parent):
                Change(id, c => c with { Parent = parent });
                break;
            case CodebookStep.SetRetired(var id, var retired):
                Change(id, c => c with { Retired = retired });
                break;
            case CodebookStep.Merge(var id, var into):
                Merge(id, into);
                break;
            case CodebookStep.Remove(var id):
                Remove(id);
                break;
            case CodebookStep.Link(var id, var indicator):
                Change(id, c => c);
                links.RemoveAll(l => l.Code == id && l.Indicator == indicator);
                links.Add(new CodeLink { Code = id, Indicator = indicator });
                break;
            case CodebookStep.Unlink(var id, var indicator):
                links.RemoveAll(l => l.Code == id && l.Indicator == indicator);
                break;
            default:
                throw new ArgumentException($"No such step: {step.GetType().Name}.", nameof(step));
        }
    }

    private void Create(CodebookStep.Create create)
    {
        var name = Named(create.Description.Name);
        if (create.Id is not null && codes.Exists(c => string.Equals(c.Id, create.Id, StringComparison.OrdinalIgnoreCase)))
        {
            problems.Add(Problem.Of(CodebookProblems.CodeIdTaken, create.Id));
            return;
        }

        var code = new Code { Id = create.Id ?? CodeName.Id(name, codes), Name = name, Parent = create.Parent };
        codes.Add(Described(code, create.Description with { Name = name }));
    }

    private void Merge(string id, string into)
    {
        if (id == into)
        {
            problems.Add(Problem.Of(CodebookProblems.MergeIntoItself, id));
            return;
        }

        if (Find(id) is not { } gone || Find(into) is not { } stays)
        {
            return;
        }

        merge.Take(id, into);
        codes.Remove(gone);

        // Where the one that stays was below the one that goes, it takes its place; the other children follow.
        for (var i = 0; i < codes.Count; i++)
        {
            if (codes[i].Parent == id)
            {
                codes[i] = codes[i] with { Parent = codes[i].Id == into || Below(stays, codes[i].Id) ? gone.Parent : into };
            }
        }

        foreach (var link in links.Where(l => l.Code == id).ToList())
        {
            links.Remove(link);
            if (!links.Exists(l => l.Code == into && l.Indicator == link.Indicator))
            {
                links.Add(link with { Code = into });
            }
        }
    }

    private void Remove(string id)
    {
        if (Find(id) is not { } code)
        {
            return;
        }

        var codings = merge.CodingsOf(id);
        var below = codes.Count(c => c.Parent == id);
        var linked = links.Count(l => l.Code == id);
        if (codings + below + linked > 0)
        {
            problems.Add(Problem.Of(CodebookProblems.CodeInUse, id, Number(codings), Number(below), Number(linked)));
            return;
        }

        codes.Remove(code);
    }

    private void Change(string id, Func<Code, Code> change)
    {
        if (Find(id) is { } code)
        {
            codes[codes.IndexOf(code)] = change(code);
        }
    }

    private Code? Find(string id)
    {
        var code = codes.Find(c => c.Id == id);
        if (code is null)
        {
            problems.Add(StudyProblem.Unknown(StudyProblems.UnknownCode, id, codes.Select(c => c.Id)));
        }

        return code;
    }

    /// <summary>Whether a code is somewhere below another. A circle ends the walk.</summary>
    private bool Below(Code code, string above)
    {
        var seen = new HashSet<string>();
        for (var at = code; at?.Parent is { } parent && seen.Add(at.Id); at = codes.Find(c => c.Id == parent))
        {
            if (parent == above)
            {
                return true;
            }
        }

        return false;
    }

    private string Named(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            problems.Add(Problem.Of(CodebookProblems.CodeNameMissing));
        }

        return CodeName.Of(name);
    }

    private Code Described(Code code, CodeDescription to) => code with
    {
        Name = Named(to.Name),
        Definition = Said(to.Definition),
        Example = Said(to.Example),
        CounterExample = Said(to.CounterExample),
        Colour = Said(to.Colour),
        Pattern = Said(to.Pattern),
    };

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private IEnumerable<Problem> Findings(IReadOnlyList<Code> codebook, IReadOnlyList<CodeLink> linked)
    {
        var rows = new StudyRows { Settings = study.Settings, Codes = codebook, Links = linked };
        var contents = new StudyContents(rows, new Dictionary<string, string>(), new Dictionary<string, ReadOnlyMemory<byte>>());
        return StudyChecks.Of(contents, framework, others).Where(f => f.Row is Code or CodeLink).Select(f => f.At(null)).Distinct();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
