namespace Alliage.Core.Studies;

/// <summary>A further framework that a study is read with, beside its own.</summary>
public sealed record Light
{
    /// <summary>Id of the framework, such as <c>puthod-1996</c>.</summary>
    public required string Framework { get; init; }

    /// <summary>Version of the framework that the study was read with.</summary>
    public required string Version { get; init; }
}
