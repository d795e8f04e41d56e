using System.Globalization;
using Alliage.Core.Comparison;
using Alliage.Workbench.Comparison;

namespace Alliage.Web.Features.Matrices;

/// <summary>What is asked of the matrix's page by its address: the question, and how much of the answer is laid out, and where.</summary>
public sealed record MatrixQuery
{
    /// <summary>The question to the engine: the same in files.</summary>
    public MatrixQuestion Question { get; init; } = new();

    /// <summary>Which rows, from 1; 0 for all at once.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Laid out for A3 paper: all rows, and columns in as many tables as the width needs.</summary>
    public bool Paper { get; init; }

    public MatrixRows Rows => Question.Rows;

    public MatrixColumns Columns => Question.Columns;

    public MatrixShows Shows => Question.Shows;

    public MatrixScope Scope => Question.Scope;

    /// <summary>Whether cells hold words of people, not figures.</summary>
    public bool HasWords => Shows is not (MatrixShows.Count or MatrixShows.Presence);

    /// <summary>From the words of an address.</summary>
    public static MatrixQuery Of(Func<string, string?> word) => new()
    {
        Question = MatrixWords.Read(word),
        Page = word("page") == "all" ? 0 : int.TryParse(word("page"), CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
        Paper = word("paper") == "a3",
    };

    /// <summary>The words of an address: those that are not as good as none.</summary>
    public IEnumerable<KeyValuePair<string, string>> Words()
    {
        var all = MatrixWords.Of(Question);
        if (Page != 1)
        {
            all = all.Append(new("page", Page == 0 ? "all" : Page.ToString(CultureInfo.InvariantCulture)));
        }

        return Paper ? all.Append(new("paper", "a3")) : all;
    }

    /// <summary>Another question from its first page on.</summary>
    public MatrixQuery Asking(Func<MatrixQuestion, MatrixQuestion> change) => this with { Question = change(Question), Page = 1 };
}
