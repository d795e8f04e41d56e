using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Alliage.Interop.Texts;

/// <summary>Documents that are zip files.</summary>
internal static class Packed
{
    /// <summary>Most that one part may unpack to.</summary>
    public const int Limit = 256 << 20;

    private static readonly byte[] Mark = [(byte)'P', (byte)'K', 3, 4];

    /// <summary>The bytes as a stream, without copying them where that can be.</summary>
    public static MemoryStream Stream(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    /// <summary>Whether the bytes are a zip file with such an entry.</summary>
    public static bool Has(ReadOnlyMemory<byte> bytes, Func<ZipArchiveEntry, bool> entry)
    {
        if (!bytes.Span.StartsWith(Mark))
        {
            return false;
        }

        try
        {
            using var zip = new ZipArchive(Stream(bytes), ZipArchiveMode.Read);
            return zip.Entries.Any(entry);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>What a part unpacks to; null where that is more than <see cref="Limit"/>, whatever the file says of itself.</summary>
    public static MemoryStream? Unpack(ZipArchiveEntry entry)
    {
        using var packed = entry.Open();
        var unpacked = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = packed.Read(buffer)) > 0)
        {
            if (unpacked.Length + read > Limit)
            {
                return null;
            }

            unpacked.Write(buffer, 0, read);
        }

        unpacked.Position = 0;
        return unpacked;
    }
}
