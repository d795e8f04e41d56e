using Alliage.Core.Problems;
using Alliage.Workbench.Codings;

namespace Alliage.Web.Features.Desk;

/// <summary>A memo on a coding, as the script sends it; empty text takes it away.</summary>
public sealed record DeskMemo(string Id, string Coding, string Text)
{
    /// <summary>What a memo on a coding is about, before the coding's id.</summary>
    public const string OnCoding = "coding/";
}

/// <summary>One step, as the script sends it: <c>do</c> says which.</summary>
public sealed record DeskStep(
    string Do, string? Id, int Start, int End, string? Code, string? Quote, bool Denies, string? Name)
{
    /// <summary>The step in the workbench's words; null where <c>do</c> names none or what it needs is missing.</summary>
    public CodingStep? Of(string source) => (Do, Id, Code) switch
    {
        ("add", { } id, { } code) => new CodingStep.Add(source, Start, End, code, Denies, Quote, id),
        ("in-vivo", { } id, _) => new CodingStep.AddInVivo(source, Start, End, Name, null, Quote, id),
        ("remove", { } id, _) => new CodingStep.Remove(id),
        ("range", { } id, _) => new CodingStep.SetRange(id, Start, End, Quote),
        ("code", { } id, { } code) => new CodingStep.SetCode(id, code),
        ("denies", { } id, _) => new CodingStep.SetDenies(id, Denies),
        _ => null,
    };
}

/// <summary>What the desk asks for: steps on codings in one revision, or one memo.</summary>
/// <param name="Seen">The revision that the person saw; 0 for a built-in study not yet copied.</param>
/// <param name="By">Who; null for the name that the browser keeps.</param>
/// <param name="Steps">The steps; null with a memo.</param>
/// <param name="Memo">The memo; null with steps.</param>
public sealed record DeskChange(long Seen, string? By, IReadOnlyList<DeskStep>? Steps, DeskMemo? Memo)
{
    /// <summary>A change that says nothing that the desk knows.</summary>
    public const string Unreadable = "desk-unreadable";

    public Result<IReadOnlyList<CodingStep>> Read(string source)
    {
        var steps = (Steps ?? []).Select(s => s.Of(source)).ToList();
        return steps.Count == 0 || steps.Contains(null)
            ? Result<IReadOnlyList<CodingStep>>.Failed(Problem.Of(Unreadable))
            : Result<IReadOnlyList<CodingStep>>.Of([.. steps.OfType<CodingStep>()]);
    }
}

/// <summary>Undo or redo, as the script asks for it.</summary>
public sealed record DeskUndo(string? Way, string? By);
