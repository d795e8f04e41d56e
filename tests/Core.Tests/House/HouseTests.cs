using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Alliage.Core.Studies;
using Alliage.Testing;

namespace Alliage.Core.Tests.House;

/// <summary>The rules of the house that no compiler guards.</summary>
public sealed partial class HouseTests
{
    private const int LongestFile = 400;

    private static readonly string[] Readable = [".cs", ".razor", ".js", ".css"];

    [Fact]
    public void No_file_is_longer_than_four_hundred_lines() =>
        Assert.All(Files("src").Concat(Files("tests")).Concat(Files("bench")), f => Assert.True(File.ReadLines(f).Count() <= LongestFile, f));

    [Theory]
    [InlineData("Core", "")]
    [InlineData("Workbench", "Core")]
    [InlineData("Storage", "Workbench")]
    [InlineData("Interop", "Workbench")]
    public void A_project_refers_to_those_below_it_alone(string project, string allowed)
    {
        var file = XDocument.Load(Repository.In("src", project, project + ".csproj"));
        var references = file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!));
        Assert.Equal(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries), references);
    }

    [Fact]
    public void Core_takes_no_package_into_what_it_ships()
    {
        var file = XDocument.Load(Repository.In("src", "Core", "Core.csproj"));
        Assert.All(file.Descendants("PackageReference"), p => Assert.Equal("all", (string?)p.Attribute("PrivateAssets")));
    }

    [Fact]
    public void Only_the_program_names_storage_or_interop() => Assert.All(
        Directory.EnumerateDirectories(Repository.In("src")).Select(Path.GetFileName).Except(["Storage", "Interop"]).SelectMany(p => Files("src", p!))
            .Where(f => Path.GetFileName(f) != "Program.cs"),
        f => Assert.DoesNotMatch(Outside(), File.ReadAllText(f)));

    [Fact]
    public void Every_public_member_of_Core_is_documented()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(Study).Assembly.Location, ".xml"));
        var documented = documentation.Descendants("member").Where(m => m.Elements().Any()).Select(m => (string)m.Attribute("name")!).ToHashSet();
        var types = typeof(Study).Assembly.GetExportedTypes();
        Assert.All(types, t => Assert.Contains("T:" + Name(t), documented));
        Assert.All(
            types.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Where(p => p.Name != "EqualityContract" && !IsPositional(p)),
            p => Assert.True(documented.Any(d => d.StartsWith($"P:{Name(p.DeclaringType!)}.{p.Name}", StringComparison.Ordinal)), $"{p.DeclaringType}.{p.Name}"));
    }

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    // A record's positional member is documented by the type's own <param>.
    private static bool IsPositional(PropertyInfo property) =>
        property.DeclaringType!.GetConstructors().Any(c => c.GetParameters().Any(p => p.Name == property.Name));

    private static IEnumerable<string> Files(params ReadOnlySpan<string> under) =>
        Directory.EnumerateFiles(Repository.In(under), "*", SearchOption.AllDirectories)
            .Where(f => Readable.Contains(Path.GetExtension(f)) && !Skipped().IsMatch(f));

    [GeneratedRegex("/(bin|obj|Migrations|node_modules)/", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Skipped();

    [GeneratedRegex(@"Alliage\.(Storage|Interop)\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Outside();
}
