using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>What a person says of a study that begins.</summary>
/// <param name="Name">Its name in the workspace; empty for one made of the title.</param>
/// <param name="Title">Its title; one language is enough.</param>
/// <param name="Languages">Languages of the interviews, as two-letter codes.</param>
/// <param name="Framework">Id of the framework that its cases are read with.</param>
/// <param name="Codebook">Language in which the framework's suggested codes and links are taken over; null for a blank codebook.</param>
/// <param name="RetentionDate">Last day on which the sources may be kept; null where none was promised.</param>
/// <param name="By">Who begins it, and leads the coding.</param>
public sealed record NewStudy(
    string Name, LocalText Title, IReadOnlyList<string> Languages, string Framework, string? Codebook, DateOnly? RetentionDate, string By);

/// <summary>Begins a study from nothing. Where anything is wrong, all of it is said and no study is made.</summary>
public sealed class CreateStudy(IStudyStore store, BuiltInStudies builtIn, IFrameworkSource frameworks, TimeProvider clock)
{
    /// <summary>A study has that name: name.</summary>
    public const string NameTaken = "new-study-name-taken";

    /// <summary>Not a name for a study: name.</summary>
    public const string NameRefused = "new-study-name-refused";

    /// <summary>No title in any language.</summary>
    public const string TitleMissing = "new-study-title-missing";

    /// <summary>No language of the interviews.</summary>
    public const string LanguageMissing = "new-study-language-missing";

    /// <summary>The problems above, <c>name-missing</c>, those of the framework, and findings on the settings.</summary>
    public async Task<Result<StudySnapshot>> Run(NewStudy asked, CancellationToken stop)
    {
        var name = asked.Name.Length > 0 ? asked.Name : PlainId.Of(asked.Title.In(asked.Languages is ["en"] ? "en" : "fr")) ?? "";
        var problems = await OfTheName(name, asked, stop);
        if (asked.Languages.Count == 0)
        {
            problems.Add(Problem.Of(LanguageMissing));
        }

        var framework = await frameworks.Read(asked.Framework, stop);
        problems.AddRange(framework.Problems);
        if (framework.Succeeded)
        {
            var findings = StudyChecks.Of(Contents(asked, framework.Value), framework.Value.Framework);
            problems.AddRange(findings.Where(f => f.Row is not Person).Select(f => f.At(null)));
        }

        if (string.IsNullOrWhiteSpace(asked.By))
        {
            problems.Add(Problem.Of(EditCase.NameMissing));
        }

        if (problems.Count > 0)
        {
            return Result<StudySnapshot>.Failed(problems);
        }

        var made = await store.Create(name, Contents(asked, framework.Value), new(asked.By.Trim(), clock.GetUtcNow().UtcDateTime), stop);
        return made.Succeeded || !made.Problems.Any(p => p.Id == "study-exists") ? made : Result<StudySnapshot>.Failed(Problem.Of(NameTaken, name));
    }

    // It would stand at the address of the form that begins one.
    private static bool IsReserved(string name) => name.Equals("new", StringComparison.OrdinalIgnoreCase);

    private async Task<List<Problem>> OfTheName(string name, NewStudy asked, CancellationToken stop)
    {
        // Without a title no name was made: one cause, one problem.
        List<Problem> problems = asked.Title.IsEmpty ? [Problem.Of(TitleMissing)] : [];
        if (!StudyId.IsValid(name))
        {
            return asked.Name.Length > 0 || !asked.Title.IsEmpty ? [.. problems, Problem.Of(NameRefused, name)] : problems;
        }

        return IsReserved(name) || builtIn.Folders.ContainsKey(name) || (await store.Read(name, stop)).Succeeded ? [.. problems, Problem.Of(NameTaken, name)] : problems;
    }

    private static StudyContents Contents(NewStudy asked, WordedFramework framework)
    {
        var suggested = asked.Codebook is { } language ? SuggestedCodebook.Of(framework.Framework, framework.In(language)) : new([], []);
        var rows = new StudyRows
        {
            Settings = new Settings
            {
                Title = asked.Title,
                Framework = framework.Framework.Id,
                FrameworkVersion = framework.Framework.Version,
                Languages = asked.Languages,
                LeadCoder = asked.By.Trim() is { Length: > 0 } lead ? lead : null,
                RetentionDate = asked.RetentionDate,
            },
            People = [new Person { Name = asked.By.Trim(), Role = PersonRole.Lead }],
            Codes = suggested.Codes,
            Links = suggested.Links,
        };
        return new StudyContents(rows, new Dictionary<string, string>(), new Dictionary<string, ReadOnlyMemory<byte>>());
    }
}
