using System.Collections.Immutable;

namespace Alliage.Web.Features.Alliances.Entry;

/// <summary>What stands in the fields of a form: of a row, or as it was typed.</summary>
public sealed class FieldValues
{
    private readonly ImmutableDictionary<string, IReadOnlyList<string>> values;

    private FieldValues(ImmutableDictionary<string, IReadOnlyList<string>> values) => this.values = values;

    /// <summary>Nothing filled in.</summary>
    public static FieldValues Empty { get; } = new(ImmutableDictionary.Create<string, IReadOnlyList<string>>(StringComparer.Ordinal));

    /// <summary>What was posted.</summary>
    public static FieldValues Of(IFormCollection form) =>
        new(form.ToImmutableDictionary(f => f.Key, IReadOnlyList<string> (f) => [.. f.Value.OfType<string>()], StringComparer.Ordinal));

    /// <summary>The one value of a field, without the spaces around it; empty where it has none.</summary>
    public string this[string name] => All(name) is [var first, ..] ? first.Trim().ReplaceLineEndings("\n") : "";

    /// <summary>All values of a field.</summary>
    public IReadOnlyList<string> All(string name) => values.GetValueOrDefault(name, []);

    /// <summary>The same with one field filled in; null leaves it empty.</summary>
    public FieldValues With(string name, string? value) => new(values.SetItem(name, value is null ? [] : [value]));

    public FieldValues With(string name, IReadOnlyList<string> chosen) => new(values.SetItem(name, chosen));
}
