using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Workshop;

/// <summary>A study of the workspace that reads its cases with a framework, as its own or as a further light.</summary>
/// <param name="Study">Its name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">The version that it was read with.</param>
public sealed record UsingStudy(string Study, LocalText Title, string Version);

/// <summary>Which studies of the workspace use a framework, and in which version.</summary>
public sealed class FrameworkUses(IStudyStore studies)
{
    /// <summary>The studies, by name; problems of the workspace.</summary>
    public async Task<Result<IReadOnlyList<UsingStudy>>> Run(string framework, CancellationToken stop)
    {
        var listed = await studies.List(stop);
        if (!listed.Succeeded)
        {
            return Result<IReadOnlyList<UsingStudy>>.Failed(listed.Problems);
        }

        var uses = new List<UsingStudy>();
        foreach (var summary in listed.Value)
        {
            // A summary names the study's own framework only; its further lights stand in its settings.
            var read = await studies.Read(summary.Name, stop);
            if (!read.Succeeded)
            {
                return Result<IReadOnlyList<UsingStudy>>.Failed(read.Problems);
            }

            if (VersionIn(read.Value.Study.Settings, framework) is { } version)
            {
                uses.Add(new(summary.Name, summary.Title, version));
            }
        }

        return uses;
    }

    private static string? VersionIn(Settings settings, string framework) => settings.Framework == framework
        ? settings.FrameworkVersion
        : settings.Lights.FirstOrDefault(l => l.Framework == framework)?.Version;
}
