using System.Text;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Interop.Frameworks;

/// <summary>The text of a JSON file, or why it cannot be had.</summary>
internal static class JsonFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<Result<JsonText>> Read(string path, CancellationToken stop)
    {
        var name = Path.GetFileName(path);
        try
        {
            var bytes = await File.ReadAllBytesAsync(path, stop);
            return new JsonText(name, Strict.GetString(bytes).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            return Result<JsonText>.Failed(new Problem("framework-file-not-utf8", name, null, name));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Result<JsonText>.Failed(new Problem("framework-file-missing", name, null, path));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Result<JsonText>.Failed(new Problem("framework-file-unreadable", name, null, path));
        }
    }
}
