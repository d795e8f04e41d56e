namespace Alliage.Web.Features.Guide;

/// <summary>The version of the program, as its assembly says.</summary>
public static class ProgramVersion
{
    public static string Text { get; } = typeof(ProgramVersion).Assembly.GetName().Version?.ToString(3) ?? "0";
}
