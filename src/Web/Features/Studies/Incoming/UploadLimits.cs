using System.Globalization;
using Alliage.Core.Problems;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Alliage.Web.Features.Studies.Incoming;

/// <summary>How much may come in with one form, beside the server's own limits, which are made for short forms.</summary>
internal static class UploadLimits
{
    /// <summary>The most files of a study folder.</summary>
    public const int MostFiles = 5_000;

    /// <summary>The most bytes of a study folder, unpacked: 512 MiB.</summary>
    public const long MostBytes = 512L << 20;

    /// <summary>The most bytes of a backup: 4 GiB.</summary>
    public const long MostBackupBytes = 4L << 30;

    /// <summary>Word of the address where what was sent was too large.</summary>
    public const string TooLargeWord = "too-large";

    public static Problem TooLarge => Problem.Of(UploadProblems.TooLarge, (MostBytes >> 20).ToString(CultureInfo.InvariantCulture));

    /// <summary>
    /// Lets the pages that take files take more than a short form. What is too large even so is taken off the line without
    /// keeping it, and the page answers: a browser whose upload is cut off shows only that the connection was lost.
    /// </summary>
    public static void UseUploadLimits(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsPost(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<UploadAttribute>() is not { } upload)
        {
            await next(context);
            return;
        }

        var fits = context.Request.ContentLength is not { } length || length <= upload.Most;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = fits ? upload.Most : null;
        }

        if (fits)
        {
            await next(context);
            return;
        }

        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        context.Response.Redirect($"{context.Request.Path}?refused={TooLargeWord}");
    });
}

/// <summary>Says of a page that its form takes files, and how large they may be in all.</summary>
/// <param name="most">Bytes.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UploadAttribute(long most) : Attribute, IFormOptionsMetadata
{
    public long Most => most;

    public bool? BufferBody => null;

    public int? MemoryBufferThreshold => null;

    public long? BufferBodyLengthLimit => null;

    // Leftovers of version control come along and are dropped only afterwards.
    public int? ValueCountLimit => 4 * UploadLimits.MostFiles;

    public int? KeyLengthLimit => null;

    public int? ValueLengthLimit => null;

    public int? MultipartBoundaryLengthLimit => null;

    public int? MultipartHeadersCountLimit => null;

    public int? MultipartHeadersLengthLimit => null;

    public long? MultipartBodyLengthLimit => most;
}
