using Alliage.Workbench;
using Alliage.Workbench.Ports;

namespace Alliage.Cli;

/// <summary>What Program.cs puts together: the use cases over the outside world it chose, and the schemas of what comes in.</summary>
public sealed record Composition(UseCases UseCases, IReadOnlyList<FileSchema> StudySchema, string FrameworkSchema);
