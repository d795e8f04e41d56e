using Alliage.Core.Sources.Themes;

namespace Alliage.Core.Studies.Pasting;

/// <summary>What a column of pasted alliances may hold.</summary>
public enum AllianceField
{
    /// <summary>Id of the alliance.</summary>
    Alliance,

    /// <summary>A or B, where each row is a firm.</summary>
    Voice,

    /// <summary>Pseudonym of a firm.</summary>
    Pseudonym,

    /// <summary>What a firm does.</summary>
    Trade,

    /// <summary>Its sector.</summary>
    Sector,

    /// <summary>People at work in it.</summary>
    Size,

    /// <summary>Where it is.</summary>
    Place,

    /// <summary>What the alliance is for.</summary>
    Object,

    /// <summary>How it works.</summary>
    Functioning,

    /// <summary>Since when.</summary>
    Since,

    /// <summary>Whether the firms compete.</summary>
    Competitors,
}

/// <summary>A column that was recognised.</summary>
/// <param name="Field">What it holds.</param>
/// <param name="Voice">Whose, where the heading says it; else null.</param>
/// <param name="Language">Language of its texts, where the heading says it; else null.</param>
public sealed record AllianceColumn(AllianceField Field, Account? Voice, string? Language)
{
    /// <summary>Words of headings in French and in English, folded. Our own list, open.</summary>
    private static readonly Dictionary<string, AllianceField> Known = new(StringComparer.Ordinal)
    {
        ["alliance"] = AllianceField.Alliance,
        ["id"] = AllianceField.Alliance,
        ["identifiant"] = AllianceField.Alliance,
        ["sigle"] = AllianceField.Alliance,
        ["cas"] = AllianceField.Alliance,
        ["case"] = AllianceField.Alliance,
        ["voix"] = AllianceField.Voice,
        ["voice"] = AllianceField.Voice,
        ["entreprise"] = AllianceField.Pseudonym,
        ["firm"] = AllianceField.Pseudonym,
        ["company"] = AllianceField.Pseudonym,
        ["partenaire"] = AllianceField.Pseudonym,
        ["partner"] = AllianceField.Pseudonym,
        ["pseudonyme"] = AllianceField.Pseudonym,
        ["pseudonym"] = AllianceField.Pseudonym,
        ["nom"] = AllianceField.Pseudonym,
        ["name"] = AllianceField.Pseudonym,
        ["metier"] = AllianceField.Trade,
        ["activite"] = AllianceField.Trade,
        ["trade"] = AllianceField.Trade,
        ["activity"] = AllianceField.Trade,
        ["secteur"] = AllianceField.Sector,
        ["sector"] = AllianceField.Sector,
        ["taille"] = AllianceField.Size,
        ["effectif"] = AllianceField.Size,
        ["salaries"] = AllianceField.Size,
        ["size"] = AllianceField.Size,
        ["staff"] = AllianceField.Size,
        ["people"] = AllianceField.Size,
        ["employees"] = AllianceField.Size,
        ["lieu"] = AllianceField.Place,
        ["ville"] = AllianceField.Place,
        ["commune"] = AllianceField.Place,
        ["place"] = AllianceField.Place,
        ["town"] = AllianceField.Place,
        ["objet"] = AllianceField.Object,
        ["object"] = AllianceField.Object,
        ["purpose"] = AllianceField.Object,
        ["fonctionnement"] = AllianceField.Functioning,
        ["functioning"] = AllianceField.Functioning,
        ["depuis"] = AllianceField.Since,
        ["debut"] = AllianceField.Since,
        ["since"] = AllianceField.Since,
        ["start"] = AllianceField.Since,
        ["concurrents"] = AllianceField.Competitors,
        ["concurrence"] = AllianceField.Competitors,
        ["competitors"] = AllianceField.Competitors,
        ["competition"] = AllianceField.Competitors,
    };

    private static readonly HashSet<string> Small = ["de", "d", "nombre", "number", "l", "la", "le", "des", "du", "of", "the", "voix", "voice", "alliance"];

    /// <summary>The column of a heading such as <c>Métier (A)</c>, <c>firm_b</c> or <c>trade.fr</c>; null where it is not recognised.</summary>
    public static AllianceColumn? Of(string heading)
    {
        var words = FoldedWord.In(heading, 0, heading.Length).Select(w => w.Folded).ToList();
        Account? voice = words.Remove("a") ? Account.A : words.Remove("b") ? Account.B : null;
        var language = words.Remove("fr") ? "fr" : words.Remove("en") ? "en" : null;
        var telling = words.Where(w => !Small.Contains(w)).ToList();
        var fields = (telling.Count > 0 ? telling : words).Select(w => Known.TryGetValue(w, out var known) ? known : (AllianceField?)null).Distinct().ToList();
        return fields is [{ } field] && (voice is null || IsOfFirm(field)) ? new AllianceColumn(field, voice, language) : null;
    }

    /// <summary>Whether it is said of one of the two firms.</summary>
    public static bool IsOfFirm(AllianceField field) =>
        field is AllianceField.Pseudonym or AllianceField.Trade or AllianceField.Sector or AllianceField.Size or AllianceField.Place;
}
