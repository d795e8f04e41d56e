namespace Alliage.Core.Problems;

/// <summary>A value, or all the problems that kept it from being made; never both, never neither.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed class Result<T>
    where T : class
{
    private readonly T? value;

    private Result(T? value, IReadOnlyList<Problem> problems)
    {
        this.value = value;
        Problems = problems;
    }

    /// <summary>Empty where there is a value.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether there is a value.</summary>
    public bool Succeeded => value is not null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none: the caller did not look at the problems.</exception>
    public T Value => value ?? throw new InvalidOperationException("No value: " + string.Join("; ", Problems));

    /// <summary>A result with a value.</summary>
    public static implicit operator Result<T>(T value) => new(value, []);

    /// <summary>A result with a value, where the type cannot convert by itself (interfaces).</summary>
    public static Result<T> Of(T value) => new(value, []);

    /// <summary>A failed result.</summary>
    /// <param name="problems">At least one.</param>
    public static Result<T> Failed(params IReadOnlyList<Problem> problems) =>
        problems.Count > 0 ? new(null, problems) : throw new ArgumentException("A failure needs a problem.", nameof(problems));
}
