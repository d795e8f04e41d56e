using System.Text;
using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Json;
using Alliage.Core.Problems;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Workshop;

/// <summary>
/// Brings a framework in from a file, as a published version. Everything that is wrong is said at once, and nothing is
/// changed then; a version that is there is never replaced, and a draft is never touched.
/// </summary>
public sealed class ImportFramework(OwnFrameworks frameworks, IFrameworkStore store, TimeProvider clock)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Problems of reading and of the check, <c>framework-id-refused</c>, <c>framework-id-taken</c> (it comes with the program), <c>framework-version-taken</c>, <c>framework-version-same</c>, <c>name-missing</c>.</summary>
    /// <param name="path">A framework's file, or a folder with its three files.</param>
    /// <param name="by">Who imports.</param>
    /// <param name="stop">Stops it before anything is kept.</param>
    public async Task<Result<KeptVersion>> RunAt(string path, string by, CancellationToken stop) =>
        await Run(await frameworks.ReadAt(path, stop), by, stop);

    /// <summary>The text of a file's bytes. Problem <c>framework-file-not-utf8</c>.</summary>
    public static Result<JsonText> Text(string name, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new JsonText(name, Strict.GetString(bytes).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            return Result<JsonText>.Failed(new Problem("framework-file-not-utf8", name, null, name));
        }
    }

    /// <summary>The same of a file that came in otherwise.</summary>
    public Task<Result<KeptVersion>> Run(JsonText file, string by, CancellationToken stop) => Run(FrameworkFile.Read(file), by, stop);

    private async Task<Result<KeptVersion>> Run(Result<WordedFramework> read, string by, CancellationToken stop)
    {
        var problems = read.Problems.ToList();
        if (string.IsNullOrWhiteSpace(by))
        {
            problems.Add(Problem.Of(EditCase.NameMissing));
        }

        if (read.Succeeded)
        {
            problems.AddRange(OfTheVersion(read.Value));
        }

        if (problems.Count > 0)
        {
            return Result<KeptVersion>.Failed(problems);
        }

        var framework = read.Value.Framework;
        var version = new KeptVersion(
            framework.Id, framework.Version, FrameworkFile.Write(read.Value), clock.GetUtcNow().UtcDateTime, by.Trim());
        return await store.Publish(version, 0, stop);
    }

    private IEnumerable<Problem> OfTheVersion(WordedFramework read)
    {
        var (id, version) = (read.Framework.Id, read.Framework.Version);
        if (!FrameworkIds.IsWritten(id))
        {
            yield return Problem.Of(WorkshopProblems.IdRefused, id);
        }
        else if (frameworks.BuiltIn().Contains(id))
        {
            yield return Problem.Of(WorkshopProblems.IdTaken, id);
        }
        else if (frameworks.VersionsOf(id).FirstOrDefault(v => v.Version == version) is { } kept)
        {
            var same = kept.Text == FrameworkFile.Write(read);
            yield return Problem.Of(same ? WorkshopProblems.VersionSame : WorkshopProblems.VersionTaken, id, version);
        }

        if (!PublishDraft.IsWritten(version))
        {
            yield return Problem.Of(WorkshopProblems.VersionRefused, version);
        }
    }
}
