namespace Alliage.Core.Json;

/// <summary>Lines of a text by place. Places are asked for in rising order, so the text is gone through once.</summary>
internal sealed class LineCount(byte[] utf8)
{
    private int line = 1;
    private int counted;

    /// <summary>Line, from 1, of the byte at a place not before the last one asked for.</summary>
    public int At(long place)
    {
        var upTo = (int)place;
        line += utf8.AsSpan(counted, upTo - counted).Count((byte)'\n');
        counted = upTo;
        return line;
    }
}
