namespace Alliage.Cli;

/// <summary>What the program tells whoever started it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The input has problems; all of them were listed.</summary>
    public const int Problems = 1;

    /// <summary>The command was not understood.</summary>
    public const int Usage = 2;

    /// <summary>The fault is ours.</summary>
    public const int Fault = 3;
}
